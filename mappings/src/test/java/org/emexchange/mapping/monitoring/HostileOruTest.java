package org.emexchange.mapping.monitoring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileOruTest {
    private static final Published MESSAGE = Oru.example("confirmed");
    private static final String READING = "OBX|2|NM|TAC^T^99EMX||0|g/dL^g^UCUM|||||F|||20261118190000+0000\r";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r",
                "MSH",
                "MSH|^~\\&",
                "MSH^~|\\&^a\r",
                "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/hostname\"><ORU_R01 xmlns=\"urn:hl7-org:v2xml\"/>\r",
                "{\"resourceType\":\"Observation\"}\r",
                "\u000bMSH|^~\\&|\r"
            })
    void refusesWhatIsNoMessageInEr7(String text) {
        assertThat(new Published(text).refusedBy(AlcoholResultHl7::read).kind()).isEqualTo(Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u0000", "\u001c", "\u000b", "\u0085", "\u2028"})
    void refusesAControlCharacterAnywhere(String character) {
        assertThat(MESSAGE.with("Imogen", "Imo" + character + "gen")
                        .refusedBy(AlcoholResultHl7::read)
                        .kind())
                .isIn(Kind.MALFORMED, Kind.SCHEMA);
    }

    @Test
    void refusesSegmentsThatTheProfileDoesNotHaveOrInAnotherPlace() {
        MESSAGE.with("\rOBR|", "\rPV1|1|I\rOBR|").isRefusedBy(AlcoholResultHl7::read, Kind.SCHEMA, "OBR", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NTE|1||text\r", "ZXX|1\r", "MSH|^~\\&|a\r", "PID|1\r", "ZEH|1\r", "OBR|2\r"})
    void refusesASegmentBehindTheObservations(String segment) {
        new Published(MESSAGE.text() + segment).isRefusedBy(AlcoholResultHl7::read, Kind.SCHEMA, "*");
    }

    @Test
    void refusesTwoSealsAndOneInAnotherPlace() {
        assertThat(new Published(MESSAGE.text() + "ZES|1|A\rZES|1|A\r")
                        .refusedBy(AlcoholResultHl7::read)
                        .places())
                .containsExactly("*");
        assertThat(MESSAGE.with("\rPID|", "\rZEH|1\rZEH|1\rPID|")
                        .refusedBy(AlcoholResultHl7::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
        assertThat(MESSAGE.with("\rPID|", "\rZES|1|A\rPID|")
                        .refusedBy(AlcoholResultHl7::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @Test
    void boundsOctetsSegmentsFieldsAndRepetitions() {
        malformed(MESSAGE.text() + "ZES|1|" + "A".repeat(256 * 1024) + "\r");
        malformed(MESSAGE.text() + READING.repeat(310));
        malformed(MESSAGE.text() + "OBX|" + "|".repeat(8 * 1024) + "\r");
        assertThat(MESSAGE.with("||F|||20261118190000", "|".repeat(100) + "F|||20261118190000")
                        .refusedBy(AlcoholResultHl7::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
        MESSAGE.with("~2005/0471138B^^^^PNC", "~1^^^^PNC".repeat(800))
                .isRefusedBy(AlcoholResultHl7::read, Kind.SCHEMA, "PID-3");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin = MESSAGE.with("Imogen", "Zo\u00eb").text().getBytes(ISO_8859_1);
        assertThat(Published.refusal(latin, AlcoholResultHl7::read).kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void namesNothingOfTheMessageInARefusal() {
        UnreadableException refusal = MESSAGE.with("19880209", "Catterall-born")
                .with("\rOBX|1|", "\rQQQ|Catterall-secret\rOBX|1|")
                .refusedBy(AlcoholResultHl7::read);
        assertThat(refusal.getMessage()).doesNotContain("Catterall", "QQQ").contains("PID-7");
        assertThat(refusal.getCause()).isNull();
    }

    private static void malformed(String text) {
        assertThat(new Published(text).refusedBy(AlcoholResultHl7::read).kind()).isEqualTo(Kind.MALFORMED);
    }
}
