package org.emexchange.app.hub.duties;

@DutiesOf("risk-update")
class RiskUpdateDutiesIT extends RiskDuties {
    @Override
    Sending ordinary() {
        return sending("risk-update", "risk-update/new-officer-after-home-visit");
    }
}
