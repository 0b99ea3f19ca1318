package org.emexchange.app.hub.scenario;

/** The scenarios by mail. */
class MailScenariosIT extends ScenariosIT {
    @Override
    boolean isOurs(String door) {
        return !super.isOurs(door);
    }
}
