package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.TestParty;

/** Ordinary messages about what an officer asks. */
final class OrdinaryEnquiry {
    private OrdinaryEnquiry() {}

    /** X12: a request about an order of the unit's own. */
    record Request() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return door.equals("mail") ? Enquiring.UNIT_BY_MAIL : Enquiring.PROBATION.id();
        }

        @Override
        public String example() {
            return "curfew-records";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            Enquiring enquiry = Enquiring.of(party.id(), example);
            return new Ordinary(party, enquiry.header(), new String(enquiry.payload(), StandardCharsets.UTF_8));
        }
    }

    /** X12: the answer to one. */
    record Answer() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return Enquiring.CONTRACTOR.id();
        }

        @Override
        public String example() {
            return "records";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            Enquiring enquiry = Enquiring.ordinary();
            enquiry.ask();
            String payload = new String(enquiry.answer(example), StandardCharsets.UTF_8);
            return new Ordinary(party, enquiry.answerHeader(), payload);
        }
    }
}
