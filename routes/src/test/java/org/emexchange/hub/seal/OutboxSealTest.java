package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What waits in the outbox: sent as it was sealed, or sealed anew, or not at all. */
class OutboxSealTest {
    private final OneCopy copy = new OneCopy();

    @Test
    void givesTheSameOctetsAgain() {
        Sealed sealed = copy.sealed();

        Sealed again = copy.sealing.restore(copy.sealing.store(sealed), sealed.clear());

        assertThat(again).usingRecursiveComparison().isEqualTo(sealed);
    }

    static Stream<Arguments> tampered() {
        StoredSeal other = stored(new OneCopy().sealed(), 1);
        return Stream.of(
                Arguments.of("octets", (Change) was -> with(was, other.octets(), was.messageId(), was.leaf())),
                Arguments.of("message id", (Change) was -> with(was, was.octets(), other.messageId(), was.leaf())),
                Arguments.of("leaf", (Change) was -> with(was, was.octets(), was.messageId(), was.leaf() + 1)),
                Arguments.of("recipient", (Change) was -> new StoredSeal(
                        CourtAndHub.POLICE,
                        was.messageId(),
                        was.interchange(),
                        was.marking(),
                        was.leaf(),
                        was.octets(),
                        was.stamp(),
                        was.certificateEnds())),
                Arguments.of("interchange", (Change) was -> new StoredSeal(
                        was.recipient(),
                        was.messageId(),
                        "X05",
                        was.marking(),
                        was.leaf(),
                        was.octets(),
                        was.stamp(),
                        was.certificateEnds())),
                Arguments.of("marking", (Change) was -> new StoredSeal(
                        was.recipient(),
                        was.messageId(),
                        was.interchange(),
                        "OFFICIAL",
                        was.leaf(),
                        was.octets(),
                        was.stamp(),
                        was.certificateEnds())),
                Arguments.of("end of the certificate", (Change) was -> new StoredSeal(
                        was.recipient(),
                        was.messageId(),
                        was.interchange(),
                        was.marking(),
                        was.leaf(),
                        was.octets(),
                        was.stamp(),
                        was.certificateEnds().minusSeconds(1_000_000))),
                Arguments.of("stamp of another", (Change) was -> stamped(was, other.stamp())),
                Arguments.of("empty stamp", (Change) was -> stamped(was, new byte[0])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampered")
    void restoresNothingThatWasChangedAtRest(String name, Change change) {
        Sealed sealed = copy.sealed();
        StoredSeal stored = change.of(copy.sealing.store(sealed));

        assertThatThrownBy(() -> copy.sealing.restore(stored, sealed.clear()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stamp");
    }

    @Test
    void restoresNothingFromAnotherClearText() {
        Sealed sealed = copy.sealed();
        StoredSeal stored = copy.sealing.store(sealed);

        assertThatThrownBy(() -> copy.sealing.restore(stored, copy.sealed().clear()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsAnewForTheNextCertificateWhenTheLastHasEnded() {
        Sealed sealed = copy.sealed();
        StoredSeal stored = copy.sealing.store(sealed);
        TestParties.Keys next = nextCertificate();
        assertThat(copy.sealing.restore(stored, sealed.clear()).octets()).isEqualTo(sealed.octets());

        copy.here.parties.revoke(copy.contractor);
        Sealed anew = copy.sealing.restore(stored, sealed.clear());

        assertThat(anew.octets()).isNotEqualTo(sealed.octets());
        assertThat(anew.messageId()).isEqualTo(sealed.messageId());
        assertThat(anew.leaf()).isEqualTo(sealed.leaf());
        assertThat(copy.openedByContractor(anew.octets(), next, copy.here.hubSigns))
                .isEqualTo(copy.openedByContractor(sealed.octets(), copy.contractor, copy.here.hubSigns));
        assertThat(copy.sealing.restore(copy.sealing.store(anew), anew.clear()).octets())
                .isEqualTo(anew.octets());
    }

    @Test
    void doesNotSendToAPartyWhoseEveryCertificateHasEnded() {
        Sealed sealed = copy.sealed();
        StoredSeal stored = copy.sealing.store(sealed);
        copy.here.parties.revoke(copy.contractor);

        assertThatThrownBy(() -> copy.sealing.restore(stored, sealed.clear()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void signsAnewWhatWaitedLongerThanOurCertificateLasted() {
        TestParties.Keys successor = TestParties.ecValid(TestParties.NOW, TestParties.NOW.plus(Duration.ofDays(30)));
        copy.here.parties.decrypts(OneCopy.CONTRACTOR, successorOf(copy.contractor));
        Sealed sealed = copy.sealed();
        StoredSeal stored = copy.sealing.store(sealed);
        Header before = copy.openedByContractor(sealed.octets(), copy.contractor, copy.here.hubSigns);

        copy.sealing = copy.sealing(successor, List.of(copy.here.hubSigns));
        assertThat(copy.sealing.restore(stored, sealed.clear()).octets()).isEqualTo(sealed.octets());
        copy.now = TestParties.NOW.plus(Duration.ofDays(2));
        Sealed anew = copy.sealing.restore(stored, sealed.clear());

        assertThat(anew.octets()).isNotEqualTo(sealed.octets());
        assertThat(copy.openedByContractor(anew.octets(), copy.contractor, successor))
                .isEqualTo(before);
    }

    @Test
    void knowsAStampOfASupersededKeyAndNoStrangers() {
        Sealed sealed = copy.sealed();
        StoredSeal stored = copy.sealing.store(sealed);
        TestParties.Keys successor = TestParties.sharedRsa();

        assertThat(copy.sealing(successor, List.of(copy.here.hubSigns))
                        .restore(stored, sealed.clear())
                        .octets())
                .isEqualTo(sealed.octets());
        Sealing stranger = copy.sealing(successor, List.of());
        assertThatThrownBy(() -> stranger.restore(stored, sealed.clear()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stamp");
    }

    private interface Change {
        StoredSeal of(StoredSeal was);
    }

    private TestParties.Keys nextCertificate() {
        TestParties.Keys next =
                TestParties.ecValid(TestParties.NOW.minusSeconds(60), TestParties.NOW.plus(Duration.ofDays(9)));
        copy.here.parties.decrypts(OneCopy.CONTRACTOR, next);
        return next;
    }

    private static TestParties.Keys successorOf(TestParties.Keys keys) {
        return TestParties.certifiedAnew(keys, TestParties.NOW, TestParties.NOW.plus(Duration.ofDays(30)));
    }

    private static StoredSeal stored(Sealed sealed, int stamp) {
        return new StoredSeal(
                sealed.recipient(),
                sealed.messageId(),
                sealed.interchange(),
                sealed.marking(),
                sealed.leaf(),
                sealed.octets(),
                new byte[64 * stamp],
                sealed.certificateEnds());
    }

    private static StoredSeal with(StoredSeal was, byte[] octets, String messageId, long leaf) {
        return new StoredSeal(
                was.recipient(),
                messageId,
                was.interchange(),
                was.marking(),
                leaf,
                octets,
                was.stamp(),
                was.certificateEnds());
    }

    private static StoredSeal stamped(StoredSeal was, byte[] stamp) {
        return new StoredSeal(
                was.recipient(),
                was.messageId(),
                was.interchange(),
                was.marking(),
                was.leaf(),
                was.octets(),
                stamp,
                was.certificateEnds());
    }
}
