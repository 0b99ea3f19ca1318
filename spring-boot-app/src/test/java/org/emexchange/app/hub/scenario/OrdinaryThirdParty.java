package org.emexchange.app.hub.scenario;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.emexchange.hub.pipeline.Ruling;

/** Ordinary messages about data that a third party asks for (X21). */
final class OrdinaryThirdParty {
    private OrdinaryThirdParty() {}

    /** A request on consent, or by direction where that example is named. */
    record Request() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return ThirdPartyAsking.SOLICITOR;
        }

        @Override
        public String example() {
            return "on-consent";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            ThirdPartyAsking request = ThirdPartyAsking.published(example);
            return new Ordinary(party, request.header(), new String(request.payload(), StandardCharsets.UTF_8));
        }
    }

    /** A request that waits is taken back. */
    record Withdrawal() implements Ordinary.Kind {
        @Override
        public String sender(String door) {
            return ThirdPartyAsking.SOLICITOR;
        }

        @Override
        public String example() {
            return "taken-back";
        }

        @Override
        public Ordinary from(TestParty party, String example) {
            ThirdPartyAsking request = ThirdPartyAsking.onConsent();
            request.ask();
            byte[] payload = DataRequests.withdrawal(request.header().messageId());
            return new Ordinary(party, request.withdrawalHeader(), new String(payload, StandardCharsets.UTF_8));
        }
    }

    /** The answer to a request on consent that was granted. */
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
            ThirdPartyAsking request =
                    ThirdPartyAsking.onConsent().granted(Ruling.granted("The client asks for one night of his own."));
            byte[] payload = DataRequests.answer(example, request.header().messageId());
            return new Ordinary(party, request.answerHeader(), new String(payload, StandardCharsets.UTF_8));
        }
    }
}
