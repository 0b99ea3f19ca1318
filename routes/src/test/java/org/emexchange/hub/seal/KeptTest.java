package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What goes into the outbox while its recipient has no certificate to encrypt for, and what becomes of it. */
class KeptTest {
    private final OneCopy copy = new OneCopy();

    @Test
    void keepsWhatCanBeSealedSealed() {
        Kept kept = copy.sealing.keep(copy.recorded(), Form.ENVELOPE);

        assertThat(kept.sealed()).isTrue();
        Sealed sealed = copy.sealing.restore(kept.stored(), kept.clear());
        assertThat(sealed.octets()).isEqualTo(kept.stored().octets());
        assertThat(copy.openedByContractor(sealed.octets(), copy.contractor, copy.here.hubSigns)
                        .messageId())
                .isEqualTo(kept.stored().messageId());
    }

    @Test
    void keepsWhatCannotBeSealedUntilItCan() {
        Recorded recorded = copy.recorded();
        copy.here.parties.revoke(copy.contractor);

        Kept kept = copy.sealing.keep(recorded, Form.ENVELOPE);

        assertThat(kept.sealed()).isFalse();
        assertThat(kept.stored().octets()).isEmpty();
        assertThatThrownBy(() -> copy.sealing.restore(kept.stored(), kept.clear()))
                .isInstanceOf(NoCertificateException.class)
                .hasMessage("no valid encryption certificate for emc.order-intake");

        TestParties.Keys next =
                TestParties.ecValid(TestParties.NOW.minusSeconds(60), TestParties.NOW.plus(Duration.ofDays(9)));
        copy.here.parties.decrypts(OneCopy.CONTRACTOR, next);
        Sealed sealed = copy.sealing.restore(kept.stored(), kept.clear());
        Header header = copy.openedByContractor(sealed.octets(), next, copy.here.hubSigns);
        assertThat(header.messageId()).isEqualTo(kept.stored().messageId());
        assertThat(header.sequence()).isEqualTo(CourtAndHub.header().sequence());
    }

    /** Nothing that was put there by another hand goes out, sealed or not. */
    @Test
    void sealsNothingLaterThatDoesNotBearOurStamp() {
        Recorded recorded = copy.recorded();
        copy.here.parties.revoke(copy.contractor);
        Kept kept = copy.sealing.keep(recorded, Form.ENVELOPE);
        byte[] other = kept.clear().clone();
        other[other.length / 2] ^= 1;

        assertThatThrownBy(() -> copy.sealing.restore(kept.stored(), other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stamp");
    }

    @Test
    void worksWhileItsOwnCertificateCountsAndRevocationCanBeTold() {
        assertThat(copy.sealing.works()).isTrue();

        copy.now = TestParties.NOW.plus(Duration.ofDays(2));
        assertThat(copy.sealing.works()).isFalse();

        OneCopy unlisted = new OneCopy();
        unlisted.here.parties.revocationUnknown();
        assertThat(unlisted.sealing.works()).isFalse();
    }
}
