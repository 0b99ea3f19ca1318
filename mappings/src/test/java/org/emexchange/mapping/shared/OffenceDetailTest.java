package org.emexchange.mapping.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left of a risk without the detail of offences that was used for it (ISP 3.2). */
@Tag("ISP-3.2")
class OffenceDetailTest {
    private static final OffenceDetail NEITHER = new OffenceDetail(false, false);
    private static final Risk KNOWN = new Risk(
            List.of(RiskCategory.SEXUAL_OFFENCES, RiskCategory.SAFEGUARDING_CHILD, RiskCategory.IOM),
            Optional.of("Assaulted a neighbour in 2019."),
            Optional.empty());

    @Test
    void leavesWhatKeepsPeopleSafeAndNothingInFreeWords() {
        assertThat(NEITHER.of(Optional.of(KNOWN)))
                .contains(new Risk(List.of(RiskCategory.SAFEGUARDING_CHILD), Optional.empty(), Optional.empty()));
        assertThat(OffenceDetail.WHOLE.of(Optional.of(KNOWN))).contains(KNOWN);
    }

    @Test
    void leavesNoRiskWhereNothingOfItIsLeft() {
        Risk offences = new Risk(List.of(RiskCategory.THREATS_OF_VIOLENCE), Optional.empty(), Optional.empty());

        assertThat(NEITHER.of(Optional.of(offences))).isEmpty();
    }

    /** Two kinds of risk and the words. */
    @Test
    void countsWhatItLeavesOut() {
        assertThat(NEITHER.leftOut(2, Optional.of(KNOWN), 1).asCounts())
                .isEqualTo("NO-ENTITLEMENT OFFENCES 2 RISKS 3 DOCUMENTS 1");
        assertThat(OffenceDetail.WHOLE.leftOut(0, Optional.of(KNOWN), 0).isAnything())
                .isFalse();
    }

    @Test
    void takesEachOfTheTwoForItself() {
        assertThat(new OffenceDetail(true, false).ofOffences(List.of("theft"))).hasSize(1);
        assertThat(new OffenceDetail(false, true).ofOffences(List.of("theft"))).isEmpty();
        assertThat(new OffenceDetail(false, true).of(Optional.of(KNOWN))).contains(KNOWN);
    }
}
