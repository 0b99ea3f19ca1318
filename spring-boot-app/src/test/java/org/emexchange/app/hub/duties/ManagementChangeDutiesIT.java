package org.emexchange.app.hub.duties;

import org.emexchange.app.hub.CaseMessage;

/** X06. */
@DutiesOf(value = "management-change", copy = "em-contractor")
class ManagementChangeDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.MANAGEMENT_CHANGE;
    }
}
