package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.refusal;
import static org.emexchange.hub.seal.CourtAndHub.with;
import static org.emexchange.hub.seal.Er7Parties.MSH;
import static org.emexchange.hub.seal.Er7Parties.OBX;
import static org.emexchange.hub.seal.Er7Parties.er7;

import java.nio.charset.StandardCharsets;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is framed as a message at all, before anything in it is believed. */
class Er7MessageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MSH|^~\\&|; MSH|^~\\#|",
                "MSH|^~\\&|; MSH|^~\\&#|",
                "MSH|^~\\&|; MSH|^~|",
                "MSH|^~\\&|; MSH|^^\\&|",
                "MSH|^~\\&|; MSH||",
                "MSH|^~\\&|; MSHé^~\\&é",
                "MSH|^~\\&|; FHS|^~\\&|",
                "UNICODE UTF-8; 8859/1",
                "UNICODE UTF-8; ASCII",
                "UNICODE UTF-8; UNICODE UTF-8~ASCII",
                "|UNICODE UTF-8; ''",
                "|C-7|; ||",
                "|C-7|; |C 7|",
                "ORU^R01^ORU_R01; ORU_R01",
                "ORU^R01^ORU_R01; ''"
            })
    void refusesAnMshOutsideItsForm(String before, String after) {
        assertThat(refusalOf(with(MSH, before, after), OBX)).isEqualTo(RefusalCode.HL7_MSH);
        assertThat(read(er7(MSH, OBX)).msh()).isEqualTo(new Msh("ORU_R01", "C-7"));
        assertThat(read(er7(with(MSH, "ORU^R01^ORU_R01", "ACK"))).msh().type()).isEqualTo("ACK");
    }

    @Test
    void refusesASecondMsh() {
        assertThat(refusalOf(MSH, OBX, MSH)).isEqualTo(RefusalCode.HL7_MSH);
    }

    @Test
    void refusesWhatIsNotEr7InUtf8() {
        byte[] latin = er7(MSH, OBX).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(() -> Er7Message.read(latin))).isEqualTo(RefusalCode.HL7_ENCODING);
        for (String text : new String[] {
            "",
            "\r",
            "<?xml version=\"1.0\"?><ORU_R01/>\r",
            MSH,
            MSH + "\r\r",
            MSH + "\robx|1\r",
            MSH + "\rOB|1\r",
            MSH + "\rOBXX|1\r",
            MSH + "\r OBX|1\r"
        }) {
            assertThat(refusal(() -> read(text))).as(text).isEqualTo(RefusalCode.HL7_ENCODING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\u0000",
                "\u000b",
                "\u001c",
                "\t",
                "\u001b",
                "\u007f",
                "\u0085",
                "\u2028",
                "\ufeff",
                "\uffff",
                "\\",
                "\\X0D\\",
                "\\X00\\",
                "\\C2842\\",
                "\\M1BFD\\",
                "\\Z01\\",
                "\\H\\",
                "\\N\\",
                "\\T",
                "\\t\\",
                "\\.sp\\",
                "\\\\"
            })
    void refusesControlCharactersAndEscapesThatMakeThem(String text) {
        assertThat(refusalOf(MSH, "OBX|1|ST|TEXT||a" + text + "b")).isEqualTo(RefusalCode.HL7_CHARACTER);
    }

    @Test
    void takesTheEscapesOfDelimitersAndTextThatLooksLikeXml() {
        String text = "OBX|1|ST|TEXT||\\F\\\\S\\\\T\\\\R\\\\E\\\\.br\\ ]]> <!DOCTYPE x> &#0; ${x} Zoë 😀";

        assertThat(read(er7(MSH, text)).last()).isEqualTo(text);
    }

    @Test
    void refusesMoreThanTheLimits() {
        String field = "NTE|" + "a".repeat(Er7Limits.FIELD);
        String repetitions = "NTE|" + "~".repeat(Er7Limits.REPETITIONS - 1);
        String fields = "NTE" + "|".repeat(Er7Limits.FIELDS);
        String segments = "NTE\r".repeat(Er7Limits.SEGMENTS - 1);

        for (String most : new String[] {field + "\r", repetitions + "\r", fields + "\r", segments}) {
            assertThat(read(MSH + "\r" + most).segments()).hasSizeGreaterThan(1);
        }
        for (String more : new String[] {field + "a\r", repetitions + "~\r", fields + "|\r", segments + "NTE\r"}) {
            assertThat(refusal(() -> read(MSH + "\r" + more))).isEqualTo(RefusalCode.HL7_LIMIT);
        }
        assertThat(refusal(() -> Er7Message.read(new byte[Er7Message.OCTETS + 1])))
                .isEqualTo(RefusalCode.HL7_LIMIT);
        assertThat(refusal(() -> read(MSH + "\r" + "NTE\r".repeat(1_000_000)))).isEqualTo(RefusalCode.HL7_LIMIT);
    }

    private static Er7Message read(String text) {
        return Er7Message.read(bytes(text));
    }

    private static RefusalCode refusalOf(String... segments) {
        return refusal(() -> read(er7(segments)));
    }
}
