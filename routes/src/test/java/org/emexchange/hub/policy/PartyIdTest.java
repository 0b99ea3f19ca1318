package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyIdTest {
    @Test
    void takesDottedLowerCaseLabels() {
        assertThat(new PartyId("probation.leeds-pdu").value()).isEqualTo("probation.leeds-pdu");
    }

    /** An id that held another's address part could stand for two prefixes; wildcards of the broker would match many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "a.", ".a", "a..b", "A", "a_b", "a b", "a*", "#", "a.in.b", "a.out.b", "a.in", "a.out", "a::b",
                "a-", "-a", "a/b", "a\n"
            })
    void refusesWhatCouldNameAnotherAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyId(text));
    }
}
