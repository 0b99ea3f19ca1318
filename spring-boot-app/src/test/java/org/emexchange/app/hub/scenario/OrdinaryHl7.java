package org.emexchange.app.hub.scenario;

import java.util.Optional;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;

/** Ordinary messages in HL7. */
final class OrdinaryHl7 {
    private OrdinaryHl7() {}

    /** X02: a release of its own id. */
    record Release() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "prison.leeds";
        }

        @Override
        public String example() {
            return "hdc";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            String release = Orders.newOrderId();
            String message = Releases.field(Releases.release(example, release), "MSH", 3, party.id());
            return new Ordinary(party, Releases.header(party.id(), release), message);
        }
    }

    /** X15: a result about an order that the contractor has been given. */
    record AlcoholResult() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "emc.order-intake";
        }

        @Override
        public String example() {
            return "confirmed";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            TestHub hub = TestHub.running();
            TestParty court = hub.party("hmcts.leeds-crown-court");
            Ordinary order = Ordinary.of("court-order").from(court, "community-curfew-only");
            court.send("court-order", court.seal().sealed(order.header(), order.octets()));
            Optional<String> id = order.header().order();
            hub.party("emc.order-intake")
                    .await("order", one -> one.opening().header().order().equals(id));
            return new Ordinary(
                    party,
                    Releases.alcoholHeader(party.id(), id.orElseThrow()),
                    Releases.alcohol(example, id.orElseThrow()));
        }
    }
}
