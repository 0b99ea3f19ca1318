package org.emexchange.app.hub.duties;

import org.emexchange.app.hub.CaseMessage;

/** X07 from probation. */
@DutiesOf(value = "mappa-notice", copy = "em-contractor")
class MappaNoticeDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.MAPPA_NOTICE;
    }
}
