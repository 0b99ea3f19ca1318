package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("COP-36")
class MarkingTest {
    @Test
    void readsTheTwoExactSpellings() {
        assertThat(Marking.of("OFFICIAL")).contains(Marking.OFFICIAL);
        assertThat(Marking.of("OFFICIAL-SENSITIVE")).contains(Marking.OFFICIAL_SENSITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "official",
                "Official",
                " OFFICIAL",
                "OFFICIAL ",
                "OFFICIAL SENSITIVE",
                "OFFICIAL_SENSITIVE",
                "OFFICIAL\u2013SENSITIVE",
                "OFFICIAL-SENSITIVE OFFICIAL",
                "SECRET",
                "TOP SECRET",
                "\u041eFFICIAL"
            })
    void readsNoOther(String text) {
        assertThat(Marking.of(text)).isEmpty();
    }
}
