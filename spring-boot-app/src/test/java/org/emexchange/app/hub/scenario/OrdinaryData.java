package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.BulkTransfer;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;

/** Ordinary messages about data that a force asks for. */
final class OrdinaryData {
    private OrdinaryData() {}

    /** X13: a request about an order of its own. */
    record Request() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return door.equals("mail") ? DataRequests.FORCE_BY_MAIL : DataRequests.FORCE;
        }

        @Override
        public String example() {
            return "routine-polygon";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            String order = Orders.newOrderId();
            String payload = new String(DataRequests.request(example, party.id(), order), StandardCharsets.UTF_8);
            return new Ordinary(party, DataRequests.header(party.id(), order), payload);
        }
    }

    /** X16: the only part of a transfer that answers a request which was granted in part. */
    record Bulk() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "emc.order-intake";
        }

        @Override
        public String example() {
            return "part-1-more-than-granted";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            BulkTransfer transfer = BulkTransfer.granted(1);
            return new Ordinary(party, transfer.header(), new String(transfer.part(1), StandardCharsets.UTF_8));
        }
    }

    /** X13: the answer to a request that was granted in part. */
    record Answer() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "emc.order-intake";
        }

        @Override
        public String example() {
            return "more-than-granted";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            Asking request = new Asking().granted(DataRequests.inPart());
            String payload =
                    new String(DataRequests.answer(example, request.header().messageId()), StandardCharsets.UTF_8);
            return new Ordinary(party, request.answerHeader(), payload);
        }
    }

    /** X13: a request that waits is taken back. */
    record Withdrawal() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return DataRequests.FORCE;
        }

        @Override
        public String example() {
            return "taken-back";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            Asking request = new Asking();
            request.ask();
            String payload = new String(DataRequests.withdrawal(request.header().messageId()), StandardCharsets.UTF_8);
            return new Ordinary(party, DataRequests.withdrawalHeader(party.id()), payload);
        }
    }
}
