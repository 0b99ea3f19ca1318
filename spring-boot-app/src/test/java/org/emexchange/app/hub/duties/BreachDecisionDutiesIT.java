package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.hub.CaseMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X10. */
@DutiesOf(value = "breach-decision", copy = "em-contractor")
class BreachDecisionDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.BREACH_DECISION;
    }

    /** Sent on 19 November about a violation of the 20th. */
    @Test
    @DutyOf("*.check")
    @Tag("PI-3.15")
    void findsALetterThatIsOlderThanItsViolation() {
        assertThat(findings("letter-sent", "2026-11-23", "2026-11-19")).containsExactly("EMF-702");
        assertThat(findings("letter-sent")).isEmpty();
    }

    /** Set on 2 December for the 1st. */
    @Test
    @Tag("PI-3.16")
    void findsAHearingThatIsBeforeItsDateWasSet() {
        assertThat(findings("proceed", "2026-12-17", "2026-12-01")).containsExactly("EMF-703");
        assertThat(findings("proceed")).isEmpty();
    }
}
