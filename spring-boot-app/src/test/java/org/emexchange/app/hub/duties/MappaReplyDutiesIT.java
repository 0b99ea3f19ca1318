package org.emexchange.app.hub.duties;

import org.emexchange.app.hub.CaseMessage;

/** X07 from the contractor. */
@DutiesOf(value = "mappa-reply", copy = "responsible-officer")
class MappaReplyDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.MAPPA_REPLY;
    }
}
