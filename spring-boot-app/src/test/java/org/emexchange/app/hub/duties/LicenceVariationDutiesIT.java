package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.hub.CaseMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X03, as the contractor gets it. */
@DutiesOf(value = "licence-variation", copy = "em-contractor")
class LicenceVariationDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.LICENCE_VARIATION;
    }

    /** From 10 December at 22:00. */
    @Test
    @DutyOf("*.check")
    @Tag("COP-12")
    void findsAConditionThatEndsWhenItBegins() {
        assertThat(findings("curfew-added", "2027-05-24T06:00:00Z", "2026-12-10T22:00:00Z"))
                .containsExactly("EMF-710");
        assertThat(findings("curfew-added", "2027-05-24T06:00:00Z", "2026-12-10T22:00:01Z"))
                .isEmpty();
    }
}
