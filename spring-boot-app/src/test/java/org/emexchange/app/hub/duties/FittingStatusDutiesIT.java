package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.hub.CaseMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X08. */
@DutiesOf(value = "fitting-status", copy = "responsible-officer")
class FittingStatusDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.FITTING_STATUS;
    }

    /** The privacy notice is asked for where the induction does not confirm it. */
    @Test
    @DutyOf("*.check")
    @Tag("COP-22")
    void asksForThePrivacyNotice() {
        assertThat(findings("inducted-without-notice")).containsExactly("EMF-701");
        assertThat(findings("inducted")).isEmpty();
    }
}
