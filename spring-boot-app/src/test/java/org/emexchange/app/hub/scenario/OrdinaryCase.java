package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.duties.Carried;

/** A casework message about an order of the sender's own, or from the contractor about one that probation supervises. */
record OrdinaryCase(CaseMessage message) implements Ordinary.Kind {
    @Override
    public String sender(String door) {
        if (message.isFromContractor()) {
            return "emc.order-intake";
        }
        return door.equals("mail") ? "probation.york-pdu" : "probation.leeds-pdu";
    }

    @Override
    public String example() {
        return message.example();
    }

    @Override
    public Ordinary from(TestParty party, String example) {
        String order = message.isFromContractor()
                ? Carried.sentence("suspended-sentence-aamr")
                : Carried.community(party.id());
        String payload = new String(message.payload(example, order), StandardCharsets.UTF_8);
        return new Ordinary(party, message.header(party.id(), order), payload);
    }
}
