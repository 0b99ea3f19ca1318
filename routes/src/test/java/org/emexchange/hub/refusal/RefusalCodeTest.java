package org.emexchange.hub.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalCodeTest {
    @Test
    void givesEveryRefusalItsOwnNumberAndTwoSentences() {
        Map<String, RefusalCode> seen = new HashMap<>();
        for (RefusalCode code : RefusalCode.values()) {
            assertThat(seen.put(code.number(), code)).as(code.number()).isNull();
            assertThat(code.sentence()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(code.mend()).endsWith(".").hasSizeGreaterThan(20);
        }
    }

    /** Once given to a sender, a number keeps its meaning for ever: this list only grows. */
    @Test
    void keepsTheNumbersThatWereGivenOut() {
        Map<Integer, String> given = Map.ofEntries(
                Map.entry(1000, "UNREADABLE"),
                Map.entry(1001, "TRANSPORT_TYPE"),
                Map.entry(1002, "TOO_LARGE"),
                Map.entry(1005, "POISON"),
                Map.entry(2005, "ALGORITHM"),
                Map.entry(2006, "DECRYPTION"),
                Map.entry(2010, "KEY_UNTRUSTED"),
                Map.entry(2011, "SIGNATURE_INVALID"),
                Map.entry(2013, "CERTIFICATE_REVOKED"),
                Map.entry(3003, "RECIPIENT"),
                Map.entry(3006, "MESSAGE_ID_REUSED"),
                Map.entry(4001, "UNMARKED"),
                Map.entry(4002, "OVER_MARKED"),
                Map.entry(5001, "PAYLOAD_INVALID"),
                Map.entry(6001, "NO_RULE"));
        given.forEach(
                (number, name) -> assertThat(RefusalCode.valueOf(name).number()).isEqualTo("EMX-" + number));
    }
}
