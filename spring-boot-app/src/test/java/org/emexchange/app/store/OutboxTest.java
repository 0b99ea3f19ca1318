package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CONTRACTOR;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOBODY;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.YOT;
import static org.emexchange.app.store.Given.accept;
import static org.emexchange.app.store.Given.claim;
import static org.emexchange.app.store.Given.kept;
import static org.emexchange.app.store.Given.receipt;
import static org.emexchange.app.store.Given.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Outbox.Claimed;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.seal.StoredSeal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class OutboxTest extends OutboxFixture {
    @Test
    void givesBackWhatWasPosted() throws Exception {
        Posting posted;
        try (Entry entry = store.ledger().open()) {
            posted = Given.urgent(entry, CONTRACTOR, "lane-a", "m1");
            entry.post(posted);
            entry.commit();
        }
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            assertThat(claimed.recipient()).isEqualTo(CONTRACTOR);
            assertThat(claimed.failures()).isZero();
            assertThat(claimed.waiting())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "clear", "answers")
                    .containsExactly(new Waiting(
                            0,
                            posted.stored(),
                            () -> new byte[0],
                            "order-out",
                            "m1#1",
                            true,
                            true,
                            NOW,
                            Optional::empty));
            Waiting waiting = claimed.waiting().get(0);
            assertThat(waiting.clear().get()).isEqualTo("clear m1".getBytes(UTF_8));
            assertThat(waiting.answers().get())
                    .contains(new Answered(COURT, "original of m1", "X01", Optional.of("ORDER-4711")));
            assertThat(claimed.lane()).isEqualTo("lane-a");
        }
    }

    @Test
    void givesNothingOfAnEntryThatWasUndone() throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.post(share(entry, CONTRACTOR, "lane-a", "m1"));
        }
        assertThat(store.outbox().claim(NOW, NOBODY)).isEmpty();
        assertThat(database.asOwner()
                        .sql("SELECT count(*) FROM audit_leaf")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isDoneWithWhatWasDelivered() throws Exception {
        post(CONTRACTOR, "lane-a", "m1", "m2");
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
            claimed.commit();
        }
        assertThat(deliver()).containsExactly("m2#1");
        assertThat(store.outbox().claim(NOW, NOBODY)).isEmpty();
    }

    @Test
    void keepsWhatADispatcherDidNotCommit() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
        }
        assertThat(deliver()).containsExactly("m1#1");
    }

    @Test
    void undoesWhatWasSaidOfDeliveriesAndGoesOnHoldingTheLane() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
            claimed.entry().post(receipt(claimed.entry(), "delivered-m1"));
            claimed.undo();
            claimed.retryAt(NOW.plusSeconds(60));
            claimed.commit();
        }
        assertThat(store.outbox().claim(NOW, NOBODY)).isEmpty();
        assertThat(leaves("delivered-m1")).isZero();
        try (Claimed claimed = store.outbox().claim(NOW.plusSeconds(60), NOBODY).orElseThrow()) {
            assertThat(claimed.failures()).isEqualTo(1);
            assertThat(claimed.waiting()).extracting(Waiting::deliveryId).containsExactly("m1#1");
        }
    }

    @Test
    void givesALaneWhoseRowCannotBeDecryptedLikeAnyOther() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        database.asOwner().sql("UPDATE outbox SET clear_sealed = '\\x00'").update();

        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            Waiting waiting = claimed.waiting().get(0);
            assertThatThrownBy(() -> waiting.clear().get()).isInstanceOf(RuntimeException.class);
        }
    }

    private long leaves(String messageId) {
        return database.asOwner()
                .sql("SELECT count(*) FROM audit_leaf WHERE message_id = ?")
                .param(messageId)
                .query(Long.class)
                .single();
    }

    @Test
    void recordsAnOutcomeInTheTransactionOfTheClaim() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
            claimed.entry().post(receipt(claimed.entry(), "delivered-m1"));
            claimed.commit();
        }
        assertThat(deliver()).containsExactly("delivered-m1#1");
    }

    @Test
    void putsAReceiptIntoTheVeryLaneThatIsClaimed() throws Exception {
        accept(store, "message", "first");
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.delivered(claimed.waiting().get(0), NOW);
            claimed.entry().post(receipt(claimed.entry(), "second"));
            claimed.entry().commit();
        }
        assertThat(deliver()).containsExactly("second#1");
    }

    @Test
    void takesAtMostFiftyRowsAClaim() throws Exception {
        String[] messages = IntStream.rangeClosed(1, 51).mapToObj(n -> "m" + n).toArray(String[]::new);
        post(CONTRACTOR, "lane-a", messages);
        assertThat(deliver()).hasSize(50).startsWith("m1#1").endsWith("m50#1");
        assertThat(deliver()).containsExactly("m51#1");
    }

    @Test
    void takesAtMostEightMebibytesAClaimYetOneMessageAlways() throws Exception {
        try (Entry entry = store.ledger().open()) {
            for (int n = 1; n <= 3; n++) {
                entry.post(large(share(entry, CONTRACTOR, "lane-a", "m" + n), n == 1 ? 9 << 20 : 5 << 20));
            }
            entry.commit();
        }
        assertThat(deliver()).containsExactly("m1#1");
        assertThat(deliver()).containsExactly("m2#1");
        assertThat(deliver()).containsExactly("m3#1");
    }

    @Test
    void keepsAndShowsWhatHasNoDoorYetAndSendsItInOrderLater() throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.post(share(entry, YOT, "lane-a", "m0"));
            entry.post(kept(entry, YOT, "lane-a", "m1"));
            entry.post(share(entry, YOT, "lane-a", "m2"));
            entry.commit();
        }
        post(CONTRACTOR, "lane-a", "m3");
        assertThat(List.of(deliver(), deliver())).containsExactlyInAnyOrder(List.of("m0#1"), List.of("m3#1"));
        assertThat(store.outbox().claim(NOW, NOBODY)).isEmpty();
        assertThat(store.heldLanes()).containsExactly(new HeldLane(YOT, "lane-a", 1, NOW));

        store.doorStands(YOT);
        assertThat(store.heldLanes()).isEmpty();
        assertThat(deliver()).containsExactly("m1#1", "m2#1");
    }

    @Test
    void replacesACopyThatWasSealedAnew() throws Exception {
        post(CONTRACTOR, "lane-a", "m1");
        StoredSeal anew;
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            StoredSeal old = claimed.waiting().get(0).stored();
            anew = new StoredSeal(
                    old.recipient(),
                    old.messageId(),
                    old.interchange(),
                    old.marking(),
                    old.leaf(),
                    "sealed anew".getBytes(UTF_8),
                    new byte[] {9},
                    NOW.plusSeconds(999));
            claimed.replace(claimed.waiting().get(0), anew);
            claimed.commit();
        }
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            assertThat(claimed.waiting().get(0).stored())
                    .usingRecursiveComparison()
                    .isEqualTo(anew);
        }
    }

    @Test
    void postsNothingWithoutItsLeaf() throws Exception {
        try (Entry entry = store.ledger().open()) {
            Posting honest = share(entry, CONTRACTOR, "lane-a", "m1");
            StoredSeal seal = honest.stored();
            entry.claim(claim("m0"));
            entry.settle(COURT, "m0", InboxState.ACCEPTED, "none");
            entry.post(new Posting(
                    new StoredSeal(
                            seal.recipient(),
                            "m2",
                            seal.interchange(),
                            seal.marking(),
                            seal.leaf() + 1,
                            seal.octets(),
                            seal.stamp(),
                            seal.certificateEnds()),
                    honest.clear(),
                    honest.route(),
                    honest.lane(),
                    false,
                    true,
                    honest.answers(),
                    true,
                    honest.heldSince()));
            assertThatThrownBy(entry::commit).isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(store.ledger().known(COURT, "m0")).isEmpty();
    }

    private static Posting large(Posting posting, int size) {
        StoredSeal seal = posting.stored();
        return new Posting(
                new StoredSeal(
                        seal.recipient(),
                        seal.messageId(),
                        seal.interchange(),
                        seal.marking(),
                        seal.leaf(),
                        new byte[size],
                        seal.stamp(),
                        seal.certificateEnds()),
                posting.clear(),
                posting.route(),
                posting.lane(),
                posting.urgent(),
                posting.share(),
                posting.answers(),
                posting.deliverable(),
                posting.heldSince());
    }
}
