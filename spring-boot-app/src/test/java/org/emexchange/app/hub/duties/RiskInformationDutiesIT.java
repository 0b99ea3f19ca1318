package org.emexchange.app.hub.duties;

import org.emexchange.app.hub.CaseMessage;

/** X14. */
@DutiesOf(value = "risk-information", copy = "responsible-officer")
class RiskInformationDutiesIT extends CaseDuties {
    @Override
    CaseMessage message() {
        return CaseMessage.RISK_INFORMATION;
    }
}
