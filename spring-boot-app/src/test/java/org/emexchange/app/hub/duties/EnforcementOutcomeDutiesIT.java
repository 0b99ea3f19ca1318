package org.emexchange.app.hub.duties;

import org.emexchange.app.hub.CaseMessage;

/** X11. */
@DutiesOf(value = "enforcement-outcome", copy = "em-contractor")
class EnforcementOutcomeDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.ENFORCEMENT_OUTCOME;
    }
}
