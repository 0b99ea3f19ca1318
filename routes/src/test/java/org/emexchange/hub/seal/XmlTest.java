package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.refusal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    @Test
    void readsNamespacesAttributesAndMergedText() {
        byte[] octets = bytes("<a:r xmlns:a='urn:a' k='&lt;v'>x<![CDATA[<y]]>&amp;<a:e/>z</a:r>");

        assertThat(CourtAndHub.text(Canonical.of(Xml.parse(octets).getDocumentElement())))
                .isEqualTo("<a:r xmlns:a=\"urn:a\" k=\"&lt;v\">x&lt;y&amp;<a:e></a:e>z</a:r>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r><r/>",
                "<!DOCTYPE r [<!ENTITY e 'x'>]><r>&e;</r>",
                "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><r>&b;</r>",
                "<!DOCTYPE r [<!ENTITY r '&r;'>]><r>&r;</r>",
                "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>",
                "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE r PUBLIC 'p' 'http://127.0.0.1:1/x.dtd'><r/>",
                "<r><?php x?></r>",
                "<?xml-stylesheet href='x'?><r/>",
                "<r><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/></r>"
            })
    void refusesDocumentTypesInstructionsAndInclusions(String xml) {
        assertThat(refusal(() -> Xml.parse(bytes(xml)))).isEqualTo(RefusalCode.XML_DTD);
    }

    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocketChannel canary = ServerSocketChannel.open()) {
            canary.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            canary.configureBlocking(false);
            String url = "http://127.0.0.1:" + ((InetSocketAddress) canary.getLocalAddress()).getPort() + "/x";
            String external = "<!DOCTYPE r [<!ENTITY % p SYSTEM '" + url + "'>%p;<!ENTITY e SYSTEM '" + url + "'>]>";

            assertThat(refusal(() -> Xml.parse(bytes(external + "<r>&e;</r>")))).isEqualTo(RefusalCode.XML_DTD);
            assertThat(refusal(() -> Xml.parse(bytes("<!DOCTYPE r SYSTEM '" + url + "'><r/>"))))
                    .isEqualTo(RefusalCode.XML_DTD);
            Xml.parse(bytes("<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:r " + url
                    + "'/>"));

            assertThat(canary.accept()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"64,true", "65,false", "10000,false"})
    void takesElementsSixtyFourDeep(int depth, boolean taken) {
        taken(taken, "<d>".repeat(depth) + "</d>".repeat(depth));
    }

    @ParameterizedTest
    @CsvSource({"64,true", "65,false", "97,false", "300000,false"})
    void takesSixtyFourAttributesAnElement(int count, boolean taken) {
        taken(taken, "<r " + numbered(count, "a%d='1'") + "/>");
    }

    @ParameterizedTest
    @CsvSource({"32,true", "33,false", "10000,false"})
    void takesThirtyTwoNamespacesAnElement(int count, boolean taken) {
        taken(taken, "<r " + numbered(count, "xmlns:n%d='urn:%<d'") + "/>");
    }

    @ParameterizedTest
    @CsvSource({"199999,true", "200000,false"})
    void takesTwoHundredThousandElements(int inner, boolean taken) {
        taken(taken, "<r>" + "<e/>".repeat(inner) + "</r>");
    }

    @ParameterizedTest
    @CsvSource({"256,true", "257,false", "1000000,false"})
    void takesNamesOfTwoHundredAndFiftySix(int length, boolean taken) {
        taken(taken, "<" + "n".repeat(length) + "/>");
        taken(taken, "<r " + "n".repeat(length) + "='1'/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<r>",
                "<r/><r/>",
                "<r a='1' a='2'/>",
                "<a:r/>",
                "<r>&e;</r>",
                "<r>&#0;</r>",
                "<r>\u0001</r>",
                "\u0000<r/>",
                "<?xml version='1.1'?><r/>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><r/>"
            })
    void refusesWhatIsNotWellFormedXmlInUtf8(String xml) {
        assertThat(refusal(() -> Xml.parse(bytes(xml)))).isEqualTo(RefusalCode.NOT_XML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void refusesOtherEncodings(String encoding) {
        byte[] octets = "<r>caf\u00e9</r>".getBytes(Charset.forName(encoding));

        assertThat(refusal(() -> Xml.parse(octets))).isEqualTo(RefusalCode.NOT_XML);
    }

    @Test
    void refusesOverlongUtf8() {
        byte[] octets = "<r>..</r>".getBytes(StandardCharsets.ISO_8859_1);
        octets[3] = (byte) 0xc0;
        octets[4] = (byte) 0xaf;

        assertThat(refusal(() -> Xml.parse(octets))).isEqualTo(RefusalCode.NOT_XML);
    }

    @Test
    void readsTheNextDocumentAfterARefusal() {
        refusal(() -> Xml.parse(bytes("<!DOCTYPE r><r/>")));
        refusal(() -> Xml.parse(bytes("<d>".repeat(100))));

        assertThat(Xml.parse(bytes("<r/>")).getDocumentElement().getTagName()).isEqualTo("r");
    }

    @Test
    void blamesNoSenderForXmlOfOurOwn() {
        assertThatThrownBy(() -> Xml.own(bytes("<r>"))).isInstanceOf(IllegalStateException.class);
    }

    private static void taken(boolean taken, String xml) {
        if (taken) {
            assertThat(Xml.parse(bytes(xml)).getDocumentElement()).isNotNull();
        } else {
            assertThat(refusal(() -> Xml.parse(bytes(xml)))).isEqualTo(RefusalCode.XML_LIMIT);
        }
    }

    private static String numbered(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(" "));
    }
}
