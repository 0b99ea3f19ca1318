package org.emexchange.app.hub.duties;

@DutiesOf("risk-notification")
class RiskNotificationDutiesIT extends RiskDuties {
    @Override
    Sending ordinary() {
        return sending("risk-notification", "risk-notification/full-form");
    }
}
