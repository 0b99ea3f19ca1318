package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.audit.ShareLog;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Test;

/** The second half of the way: permitted, translated, recorded, sealed. */
class SealingTest {
    private final OneCopy copy = new OneCopy();

    @Test
    void sealsACopyThatItsRecipientOpensAndVerifies() {
        Sealed sealed = copy.sealed();

        Header header = copy.openedByContractor(sealed.octets(), copy.contractor, copy.here.hubSigns);

        assertThat(header.sender()).isEqualTo(PartyId.HUB);
        assertThat(header.receiver()).isEqualTo(OneCopy.CONTRACTOR);
        assertThat(header.messageId())
                .isEqualTo(sealed.messageId())
                .isNotEqualTo(CourtAndHub.header().messageId());
        assertThat(header.standard()).isEqualTo("urn:test:copy");
        assertThat(header.type()).isEqualTo("Copy");
        assertThat(header.marking()).contains("OFFICIAL-SENSITIVE");
        assertThat(header.purpose()).isEqualTo("MONITOR_COMPLIANCE");
        assertThat(header.power()).isEqualTo("COURT_DIRECTION");
        assertThat(header.agreement()).isEqualTo("EMX-ISA-001");
        assertThat(header.order()).contains("CO-2026-0007");
        assertThat(Duration.between(header.created(), header.expires())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void recordsWhatIsSealedWithoutAWordOfIt() {
        Sealed sealed = copy.sealed();

        Leaf leaf = copy.leaves.get((int) sealed.leaf() - 1);
        assertThat(leaf.kind()).isEqualTo(Leaf.Kind.SHARE);
        assertThat(leaf.party()).contains(CourtAndHub.COURT);
        assertThat(leaf.counterpart()).contains(OneCopy.CONTRACTOR);
        assertThat(leaf.messageId()).contains(sealed.messageId());
        assertThat(leaf.ground())
                .contains(new Leaf.Ground(
                        "MONITOR_COMPLIANCE",
                        "COURT_DIRECTION",
                        "EMX-ISA-001",
                        "OFFICIAL-SENSITIVE",
                        Optional.of("CONTROLLER>PROCESSOR")));
        assertThat(leaf.payloadDigest()).isEqualTo(Digests.sha256(CourtAndHub.bytes(OneCopy.COPY)));
        assertThat(leaf.size()).isEqualTo(OneCopy.COPY.length());
        assertThat(leaf.toString()).doesNotContain("19:00", "CO-2026-0007");
    }

    @Test
    void sealsNothingThatTheLogDidNotTake() {
        ShareLog broken = new ShareLog() {
            @Override
            protected long insert(Leaf leaf) {
                throw new IllegalStateException("disk full");
            }
        };
        Translated translated = copy.translated();

        assertThatThrownBy(() -> copy.sealing.record(translated, broken, CourtAndHub.COURT, Optional.empty()))
                .hasMessage("disk full");
    }

    @Test
    void sealsNothingWithoutACertificateToEncryptFor() {
        Recorded recorded = copy.recorded();
        copy.here.parties.revoke(copy.contractor);

        assertThatThrownBy(() -> copy.sealing.seal(recorded))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("emc.order-intake");
    }

    @Test
    void sealsNothingWhenOurOwnSigningCertificateHasEndedOrIsRevoked() {
        Recorded recorded = copy.recorded();
        copy.here.parties.revoke(copy.here.hubSigns);
        assertThatThrownBy(() -> copy.sealing.seal(recorded)).isInstanceOf(IllegalStateException.class);

        OneCopy late = new OneCopy();
        Recorded waiting = late.recorded();
        late.now = TestParties.NOW.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> late.sealing.seal(waiting)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesNoPermitOfAnotherSender() {
        Marked marked = copy.marked();

        assertThatThrownBy(() -> copy.sealing.authorise(marked, OneCopy.permit(CourtAndHub.POLICE, OneCopy.CONTRACTOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(copy.sealing.authorise(marked, OneCopy.permit(CourtAndHub.COURT, OneCopy.CONTRACTOR)))
                .isNotNull();
    }

    @Test
    void originatesMessagesOfTheHubsOnlyAndForWhomTheyName() {
        Header courts = CourtAndHub.header();
        Header own = TestHeaders.with(
                courts, PartyId.HUB, CourtAndHub.COURT, courts.created(), courts.expires(), Optional.empty());

        assertThatThrownBy(() -> copy.sealing.originate(courts, Marking.OFFICIAL))
                .isInstanceOf(IllegalArgumentException.class);
        Marked marked = copy.sealing.originate(own, Marking.OFFICIAL);
        assertThatThrownBy(() -> copy.sealing.authorise(marked, OneCopy.permit(PartyId.HUB, OneCopy.CONTRACTOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(copy.sealing.authorise(marked, OneCopy.permit(PartyId.HUB, CourtAndHub.COURT)))
                .isNotNull();
    }

    @Test
    void blamesNoSenderForACopyThatTheHubWroteBadly() {
        Authorised authorised =
                copy.sealing.authorise(copy.marked(), OneCopy.permit(CourtAndHub.COURT, OneCopy.CONTRACTOR));

        for (String bad : List.of("", "<x>", "<!DOCTYPE x><x xmlns=\"urn:x\"/>")) {
            assertThatThrownBy(() -> copy.sealing.translate(authorised, CourtAndHub.bytes(bad), Leaf.Kind.SHARE))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> copy.sealing.translate(authorised, CourtAndHub.bytes("<x/>"), Leaf.Kind.SHARE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a payload has a namespace");
    }
}
