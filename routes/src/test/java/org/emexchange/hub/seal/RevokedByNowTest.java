package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** A message that lay here for an hour, half of it after its key was revoked. */
class RevokedByNowTest {
    private static final Instant REVOKED = TestParties.NOW.plus(Duration.ofMinutes(30));

    private final TestParties.Keys court = TestParties.ec("secp256r1");
    private final TestParties.Keys hub = TestParties.ec("secp256r1");
    private final TestParties parties = new TestParties().signs(new PartyId("hmcts.leeds-crown-court"), court);

    @Test
    void provesNothingAnyMore() {
        Sealing later = sealing(TestParties.NOW.plus(Duration.ofHours(1)));

        assertThat(later.verify(opened(later)).header()).isNotNull();
        assertThatThrownBy(() -> later.verifyAgain(opened(later)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.code()).isEqualTo(RefusalCode.CERTIFICATE_REVOKED));
    }

    @Test
    void provedItUntilThen() {
        Sealing before = sealing(REVOKED.minusSeconds(1));

        assertThat(before.verifyAgain(opened(before)).header()).isNotNull();
    }

    private Opened opened(Sealing sealing) {
        return sealing.open(EnvelopeRoundTripTest.received(court, hub));
    }

    private Sealing sealing(Instant now) {
        return EnvelopeRoundTripTest.sealing(new RevokedLater(parties), hub, now);
    }

    /** The list of one who revoked every key at that moment. */
    private record RevokedLater(PartyKeys keys) implements PartyKeys {
        @Override
        public List<X509Certificate> signing(PartyId party) {
            return keys.signing(party);
        }

        @Override
        public List<X509Certificate> encrypting(PartyId party) {
            return keys.encrypting(party);
        }

        @Override
        public boolean revoked(X509Certificate certificate, Instant at) {
            return !at.isBefore(REVOKED);
        }
    }
}
