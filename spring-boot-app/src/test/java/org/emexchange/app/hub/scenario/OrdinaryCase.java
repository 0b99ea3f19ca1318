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
        return switch (door) {
            case "mail" -> "probation.york-pdu";
            case "sftp" -> "prison.wetherby";
            default -> "probation.leeds-pdu";
        };
    }

    @Override
    public String example() {
        return message.example();
    }

    /** What a governor may send is another one. */
    private String published(TestParty party, String example) {
        boolean governor =
                message == CaseMessage.LICENCE_VARIATION && party.id().startsWith("prison.");
        return governor && example.equals(example()) ? "by-governor" : example;
    }

    @Override
    public Ordinary from(TestParty party, String example) {
        String order = Carried.orderFor(message, party.id());
        String payload = new String(message.payload(published(party, example), order), StandardCharsets.UTF_8);
        return new Ordinary(party, message.header(party.id(), order), payload);
    }
}
