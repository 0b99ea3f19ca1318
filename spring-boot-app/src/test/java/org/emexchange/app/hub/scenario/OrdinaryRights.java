package org.emexchange.app.hub.scenario;

import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestParty;

/** Ordinary messages about the rights of data subjects (X20). */
final class OrdinaryRights {
    private OrdinaryRights() {}

    /** A request for access, passed on. */
    record Request() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return switch (door) {
                case "mail" -> "probation.york-pdu";
                case "sftp" -> "prison.leeds";
                default -> "probation.leeds-pdu";
            };
        }

        @Override
        public String example() {
            return "access";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            RightsAsking request = RightsAsking.request(party, example);
            return new Ordinary(party, request.header(), request.payload());
        }
    }

    /** The contractor is to supply a copy. */
    record Instruction() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "moj-em.directorate";
        }

        @Override
        public String example() {
            return "supply";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            RightsAsking instruction = RightsAsking.instruction(party, example);
            return new Ordinary(party, instruction.header(), instruction.payload());
        }
    }

    /** The copy. */
    record Return() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "emc.order-intake";
        }

        @Override
        public String example() {
            return "supplied";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            RightsAsking instruction =
                    RightsAsking.instruction(RightsAsking.DIRECTORATE, "supply").ask();
            return new Ordinary(
                    party,
                    instruction.answerHeader(RightsAsking.RETURN, party),
                    instruction.answer(RightsAsking.RETURN, example));
        }
    }

    /** Granted in part, with the right to complain. */
    record Outcome() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return "moj-em.directorate";
        }

        @Override
        public String example() {
            return "partly-granted";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            RightsAsking request =
                    RightsAsking.request(RightsAsking.UNIT, "access").ask();
            return new Ordinary(
                    party,
                    request.answerHeader(RightsAsking.OUTCOME, party),
                    request.answer(RightsAsking.OUTCOME, example));
        }
    }
}
