package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.app.hub.duties.Carried;

/** X09: a violation of an order that the hub has carried, whose officer is in probation. */
record Reported() implements Ordinary.Kind {
    @Override
    public String sender(String door) {
        return "emc.order-intake";
    }

    @Override
    public String example() {
        return "curfew-absence";
    }

    @Override
    public Ordinary from(TestParty party, String example) {
        String order = Carried.sentence("suspended-sentence-aamr");
        String payload = new String(Violations.violation(example, order), StandardCharsets.UTF_8);
        return new Ordinary(party, Violations.header(party.id(), order), payload);
    }
}
