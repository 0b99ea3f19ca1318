package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileXmlTest {
    private static final String ROOT = "<CourtOrder xmlns=\"urn:emexchange:court-order:1\">";

    @Test
    void refusesADocumentTypeDeclaration() {
        refusedAsMalformed("<!DOCTYPE CourtOrder [<!ENTITY a 'b'>]>" + ROOT + "<OrderId>&a;</OrderId></CourtOrder>");
    }

    @Test
    void refusesEntitiesThatMultiply() {
        refusedAsMalformed("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + ROOT + "&c;</CourtOrder>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    entity   | <!DOCTYPE a [<!ENTITY x SYSTEM "URL">]><a>&x;</a>
                    subset   | <!DOCTYPE a SYSTEM "URL"><a/>
                    hint     | <CourtOrder xmlns="urn:emexchange:court-order:1" xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:schemaLocation="urn:emexchange:court-order:1 URL"/>
                    bare     | <CourtOrder xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:noNamespaceSchemaLocation="URL"/>
                    xinclude | <CourtOrder xmlns="urn:emexchange:court-order:1"><i:include xmlns:i="http://www.w3.org/2001/XInclude" href="URL"/></CourtOrder>
                    """)
    void asksNobodyOutsideTheDocument(String what, String document) throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String url = "http://localhost:" + canary.getLocalPort() + "/" + what;
            assertThat(Example.refusal(bytes(document.replace("URL", url))).kind())
                    .isIn(Kind.MALFORMED, Kind.SCHEMA);
            Assertions.assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesASchemaHint() {
        refusedAsMalformed("<CourtOrder xmlns=\"urn:emexchange:court-order:1\""
                + " xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:type=\"CourtOrder\"/>");
    }

    @Test
    void refusesDepth() {
        refusedAsMalformed(ROOT + "<a>".repeat(70) + "</a>".repeat(70) + "</CourtOrder>");
    }

    @Test
    void cutsOffAPlaceThatIsTooLongToTell() {
        String deep = ROOT + "<ResponsibleBody>".repeat(60) + "</ResponsibleBody>".repeat(60) + "</CourtOrder>";
        assertThat(Example.refusal(bytes(deep)).places()).allMatch(place -> place.length() <= 400);
    }

    @Test
    void readsOnAfterAnyFault() {
        for (int i = 0; i < 3; i++) {
            refusedAsMalformed("<a>");
            assertThat(Example.refusal(bytes(ROOT + "</CourtOrder>")).kind()).isEqualTo(Kind.SCHEMA);
            assertThat(Example.of("community-curfew-only").read().orderId()).isEqualTo("LCC/2026/004411");
        }
    }

    @Test
    void refusesManyAttributes() {
        StringBuilder attributes = new StringBuilder("<CourtOrder xmlns=\"urn:emexchange:court-order:1\"");
        for (int i = 0; i < 100; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        refusedAsMalformed(attributes + "/>");
    }

    @Test
    void refusesManyElements() {
        refusedAsMalformed(ROOT + "<a/>".repeat(20_001) + "</CourtOrder>");
    }

    @Test
    void refusesALongName() {
        refusedAsMalformed("<" + "a".repeat(300) + "/>");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin = Example.of("community-curfew-only")
                .with("Rowan", "Ren\u00e9e")
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Example.refusal(latin).kind()).isEqualTo(Kind.MALFORMED);
        byte[] declared = Example.of("community-curfew-only")
                .with("Rowan", "Ren\u00e9e")
                .with("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .text()
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Example.refusal(declared).kind()).isEqualTo(Kind.MALFORMED);
        byte[] utf16 = Example.of("community-curfew-only").text().getBytes(StandardCharsets.UTF_16);
        assertThat(Example.refusal(utf16).kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void refusesHalfADocumentAndNothing() {
        String text = Example.of("community-curfew-only").text();
        refusedAsMalformed(text.substring(0, text.length() / 2));
        refusedAsMalformed("");
    }

    @Test
    void neverPutsWhatTheMessageHoldsIntoTheRefusal() {
        UnreadableException refusal = Example.of("community-curfew-only")
                .with("<Sex>MALE</Sex>", "<Sex>Thistlewood-secret</Sex><Thistlewood-name/>")
                .refusal();
        assertThat(refusal.getMessage() + refusal.places()).doesNotContain("Thistlewood");
        assertThat(refusal.places()).contains("CourtOrder/DeviceWearer/Sex", "CourtOrder/DeviceWearer/*");
        assertThat(refusal.getCause()).isNull();
    }

    private static void refusedAsMalformed(String document) {
        assertThat(Example.refusal(bytes(document)).kind()).isEqualTo(Kind.MALFORMED);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
