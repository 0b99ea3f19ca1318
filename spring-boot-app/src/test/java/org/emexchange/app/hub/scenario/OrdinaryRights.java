package org.emexchange.app.hub.scenario;

import java.util.Optional;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestHub;
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

    /** Granted in part, with the right to complain; by mail of a force that has no other door. */
    record Outcome() implements Ordinary.Kind {
        private static final String FORCE_BY_MAIL = "police.cumbria";

        @Override
        public String sender(String door) {
            return door.equals("mail") ? FORCE_BY_MAIL : "moj-em.directorate";
        }

        @Override
        public String example() {
            return "partly-granted";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            RightsAsking request = RightsAsking.request(RightsAsking.UNIT, "access");
            return new Ordinary(
                    party,
                    party.id().equals(FORCE_BY_MAIL)
                            ? RightsAsking.header(RightsAsking.OUTCOME, party.id(), Optional.of(mailed(request)))
                            : request.ask().answerHeader(RightsAsking.OUTCOME, party),
                    request.answer(RightsAsking.OUTCOME, example));
        }

        /** Message id of the copy that the force gets. */
        private static String mailed(RightsAsking request) {
            request.ask(text -> text.replace(
                    "<Data>MONITORING</Data>", "<Data>POLICE_COPY</Data><Holder>" + FORCE_BY_MAIL + "</Holder>"));
            return TestHub.running()
                    .mailbox(FORCE_BY_MAIL)
                    .await(one -> one.text().contains(request.header().messageId()))
                    .header("X-EMX-Message-Id");
        }
    }
}
