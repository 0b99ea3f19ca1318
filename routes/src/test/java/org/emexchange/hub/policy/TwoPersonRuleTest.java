package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case differs from the first in one fact. */
@Tag("COP-60")
@Tag("COP-18")
class TwoPersonRuleTest {
    private static final TwoPersonRule RULE = new TwoPersonRule(Duration.ofHours(24), 100);

    @ParameterizedTest
    @CsvSource({
        "true, PT24H, true, 100, false",
        "false, PT24H, true, 100, false",
        "true, PT24H0.001S, true, 100, true",
        "true, PT24H, false, 100, true",
        "true, PT24H, true, 99, true",
        "true, PT24H, true, 0, true",
        "true, PT24H, true, 10000, false",
        "false, P365D, false, 0, false"
    })
    void asksForTwoWherePositionsAreBulkOrPrecise(
            boolean positions, Duration period, boolean area, int metres, boolean two) {
        assertThat(RULE.asksForTwo(new LocationReach(positions, period, area, metres)))
                .isEqualTo(two);
    }

    @Test
    void asksForOneWhereNothingIsReleased() {
        assertThat(RULE.asksForTwo(LocationReach.NONE)).isFalse();
    }
}
