package org.emexchange.mapping.prison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anything is made of it. */
class HostileHl7Test {
    private static final Notification HDC = Notification.of("hdc");

    private static void isMalformed(String text, String place) {
        UnreadableException refusal = Notification.refusal(text.getBytes(UTF_8));
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.places()).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><ADT_A03 xmlns=\"urn:hl7-org:v2xml\"/>\r",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ADT_A03>&x;</ADT_A03>\r",
                "\u000bMSH|^~\\&|A\r",
                "\uFEFFMSH|^~\\&|A\r",
                "MSH|^~\\&",
                "MSH#^~\\&#A\r",
                "MSH||~\\&|A\r",
                "MSH|^^^^|A\r",
                "MSH|ä~\\&|A\r",
                "FHS|^~\\&|A\r"
            })
    void refusesWhatIsNotEr7WithTheUsualDelimiters(String text) {
        isMalformed(text, "MSH");
    }

    @Test
    void refusesNothingAndWhatDoesNotEnd() {
        isMalformed("", "/");
        isMalformed(HDC.text().substring(0, HDC.text().length() - 1), "/");
        isMalformed(HDC.text() + "\r", "*");
        isMalformed(HDC.text().replace('\r', '\n'), "/");
        isMalformed(HDC.text().replace("\r", "\r\n"), "/");
    }

    @Test
    void refusesOctetsThatAreNotUtf8() {
        byte[] octets = HDC.octets();
        octets[octets.length - 5] = (byte) 0xE9;
        assertThat(Notification.refusal(octets).kind()).isEqualTo(Kind.MALFORMED);
        octets[octets.length - 5] = (byte) 0xC0;
        octets[octets.length - 4] = (byte) 0x80;
        assertThat(Notification.refusal(octets).kind()).isEqualTo(Kind.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "MSH-10, '', MSH-10",
        "MSH-10, 'A B', MSH-10",
        "MSH-10, 'A^B', MSH-10",
        "MSH-12, 2.5, MSH-12",
        "MSH-12, 2.5.1^GBR, MSH-12",
        "MSH-18, '', MSH-18",
        "MSH-18, ASCII, MSH-18",
        "MSH-18, 8859/1, MSH-18"
    })
    void refusesAnotherVersionCharacterSetOrControlId(String field, String value, String place) {
        isMalformed(HDC.field(field, value).text(), place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u000b", "\u001c", "\n", "\t", "\u007f", "\u0085", "\u2028", "\uFFFF", "\uFEFF"})
    void refusesEveryControlCharacter(String character) {
        isMalformed(HDC.field("ZLC-3", "Not" + character + "to").text(), "ZLC-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\X0D\\", "\\X00\\", "\\.br\\", "\\H\\", "\\C2842\\", "\\", "\\F", "\\f\\", "a&b"})
    void refusesEscapesAndSubcomponentsThatTheProfileDoesNotHave(String text) {
        isMalformed(HDC.field("ZLC-3", text).text(), "ZLC-3");
    }

    @Test
    void takesEscapedDelimitersAndMarkupAsText() {
        String text = "a \\F\\ b \\S\\ c \\T\\ d \\R\\ e \\E\\ ]]> <!DOCTYPE x> &#0; ${bean:x} Zoë 𝒵"
                .replace("&#", "\\T\\#");
        Release read = HDC.field("ZLC-3", text).read();
        assertThat(read.conditions().get(0).text())
                .isEqualTo("a | b ^ c & d ~ e \\ ]]> <!DOCTYPE x> &#0; ${bean:x} Zoë 𝒵");
        assertThat(ReleaseCopies.of("supervisor", HDC.field("ZLC-3", text)))
                .contains("<Text>a | b ^ c &amp; d ~ e \\ ]]&gt; &lt;!DOCTYPE x&gt; &amp;#0; ${bean:x} Zoë 𝒵</Text>");
    }

    @Test
    void refusesMoreThanItsBounds() {
        isMalformed("MSH|^~\\&|" + "\r".repeat(1_000_000), "/");
        isMalformed(HDC.text() + "ZLC|1\r".repeat(400), "/");
        isMalformed(HDC.text() + "x".repeat(300_000) + "\r", "/");
        isMalformed(HDC.field("ZLC-3", "x".repeat(33_000)).text(), "ZLC");
        isMalformed(HDC.field("ZLC-3", "~".repeat(60)).text(), "ZLC-3");
        isMalformed(HDC.field("ZLC-121", "x").text(), "ZLC-121");
        byte[] huge = new byte[5_000_000];
        Arrays.fill(huge, (byte) 'x');
        assertThat(Notification.refusal(huge).places()).containsExactly("/");
    }

    @Test
    void refusesSegmentsThatAreNone() {
        isMalformed(HDC.text() + "zlc|1\r", "*");
        isMalformed(HDC.text() + "ZLCX|1\r", "*");
        isMalformed(HDC.text() + HDC.segments().get(0) + "\r", "MSH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADT^A01^ADT_A01",
                "ADT^A03",
                "ADT^A13^ADT_A01",
                "ORU^R01^ORU_R01",
                "ACK",
                "",
                "ADT^A03^ADT_A03^X"
            })
    void refusesAnotherTypeOrTrigger(String type) {
        HDC.field("MSH-9", type).isRefused(Kind.SCHEMA, "MSH-9");
    }

    @Test
    void refusesUnknownSegmentsAndNeverNamesThem() {
        HDC.behind("ZHC", "ZQQ|Thornbury").isRefused(Kind.SCHEMA, "*");
        HDC.behind("PID", "PD1|x").isRefused(Kind.SCHEMA, "PV1", "ZRL", "ZWR", "*");
        HDC.behind("ZOF", "ZES|1").behind("ZES", "ZOF|ROBBERY|x").isRefused(Kind.SCHEMA, "ZOF");
    }

    @Test
    void tellsWhatIsMissingInASegmentThatIsEmpty() {
        HDC.behind("ZOF", "ZPP").isRefused(Kind.SCHEMA, "ZPP-1", "ZPP-2");
        HDC.behind("ZOF", "ZPP|").isRefused(Kind.SCHEMA, "ZPP-1", "ZPP-2");
    }

    @Test
    void toleratesTheSegmentsOfTheSealAndDoesNotReadThem() {
        Notification sealed = HDC.behind("MSH", "ZEH|1|whatever|~^").behind("ZOF", "ZES|1|" + "QUJD".repeat(2_000));
        assertThat(sealed.read()).isEqualTo(HDC.read());
        HDC.behind("ZOF", "ZEH|1").isRefused(Kind.SCHEMA, "ZEH");
        sealed.behind("ZEH", "ZEH|2").isRefused(Kind.SCHEMA, "ZEH[2]");
        sealed.behind("ZES", "ZES|2").isRefused(Kind.SCHEMA, "ZES[2]");
    }

    @Test
    void saysNothingOfTheContent() {
        UnreadableException refusal = Notification.refusal(
                HDC.field("PID-7", "Thornbury").field("ZLC-2", "Thornbury").octets());
        assertThat(refusal).hasMessage("SCHEMA at [PID-7]").hasNoCause();
    }
}
