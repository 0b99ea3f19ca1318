package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.duties.Queried;

/** X24: ordinary queries and answers, each about a message that its sender has just been given. */
final class OrdinaryQuery {
    private static final String UNIT = "probation.york-pdu";
    private static final String PRISON = "prison.wetherby";

    private OrdinaryQuery() {}

    /** A query. */
    record Asks() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return OrdinaryQuery.sender(door, "emc.order-intake");
        }

        @Override
        public String example() {
            return "address-missing";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            Queried query =
                    switch (party.id()) {
                        case UNIT -> Queried.ofAnOrderByMail();
                        case PRISON -> Queried.ofAFitting();
                        default -> Queried.ofAnOrder();
                    };
            return new Ordinary(party, query.header(), new String(query.payload(example), StandardCharsets.UTF_8));
        }
    }

    /** The answer to one. */
    record Answers() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return OrdinaryQuery.sender(door, "hmcts.leeds-crown-court");
        }

        @Override
        public String example() {
            return "mended";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            Queried query =
                    switch (party.id()) {
                        case UNIT -> Queried.ofAnAllocationByMail();
                        case PRISON -> Queried.ofARelease();
                        default -> Queried.ofAnOrder();
                    };
            query.ask();
            String payload = new String(query.answer(example), StandardCharsets.UTF_8);
            return new Ordinary(party, query.answerHeader(), payload);
        }
    }

    private static String sender(String door, String atTheBroker) {
        return switch (door) {
            case "mail" -> UNIT;
            case "sftp" -> PRISON;
            default -> atTheBroker;
        };
    }
}
