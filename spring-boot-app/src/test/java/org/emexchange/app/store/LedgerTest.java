package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.DIGEST;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.accept;
import static org.emexchange.app.store.Given.claim;
import static org.emexchange.app.store.Given.held;
import static org.emexchange.app.store.Given.receipt;
import static org.emexchange.app.store.Given.stream;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Held;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Ledger.Known;
import org.emexchange.hub.pipeline.Ledger.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static TestDatabase database;
    private static Store store;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        store = database.open(CLOCK);
    }

    @AfterAll
    static void close() {
        store.close();
        database.close();
    }

    @Test
    void knowsAMessageOnceItIsSettled() throws Exception {
        assertThat(store.ledger().known(COURT, "known-1")).isEmpty();
        accept(store, "known-1", "receipt-known-1");
        assertThat(store.ledger().known(COURT, "known-1"))
                .contains(new Known(InboxState.ACCEPTED, DIGEST, "transport-known-1"));
    }

    @Test
    void givesAMessageIdToExactlyOneOfEightThreads() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> taker = () -> {
            try (Entry entry = store.ledger().open()) {
                start.await();
                boolean taken = entry.claim(claim("race"));
                if (taken) {
                    entry.post(receipt(entry, "receipt-race"));
                    entry.settle(COURT, "race", InboxState.ACCEPTED, "receipt-race");
                    entry.commit();
                }
                return taken;
            }
        };
        assertThat(Threads.run(8, taker, start)).containsOnlyOnce(true).hasSize(8);
    }

    @Test
    void givesAMessageIdBackWhenItsTransactionIsUndone() throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.claim(claim("undone"))).isTrue();
        }
        assertThat(store.ledger().known(COURT, "undone")).isEmpty();
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.claim(claim("undone"))).isTrue();
        }
    }

    @Test
    void refusesToCommitAClaimWithoutAVerdict() throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.claim(claim("no-verdict"));
            assertThatThrownBy(entry::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(store.ledger().known(COURT, "no-verdict")).isEmpty();
    }

    @Test
    void countsAStreamOneByOne() throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.turn(stream("counted"), 2)).isEqualTo(Turn.EARLY);
            assertThat(entry.turn(stream("counted"), 1)).isEqualTo(Turn.NOW);
            assertThat(entry.turn(stream("counted"), 1)).isEqualTo(Turn.PASSED);
            assertThat(entry.turn(stream("counted"), 2)).isEqualTo(Turn.NOW);
            assertThat(entry.turn(stream("another"), 2)).isEqualTo(Turn.EARLY);
            entry.commit();
        }
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.turn(stream("counted"), 2)).isEqualTo(Turn.PASSED);
            assertThat(entry.turn(stream("counted"), 4)).isEqualTo(Turn.EARLY);
            assertThat(entry.turn(stream("counted"), 3)).isEqualTo(Turn.NOW);
        }
    }

    @Test
    void givesATurnBackWhenItsTransactionIsUndone() throws Exception {
        for (int attempt = 0; attempt < 2; attempt++) {
            try (Entry entry = store.ledger().open()) {
                assertThat(entry.turn(stream("given-back"), 1)).isEqualTo(Turn.NOW);
            }
        }
    }

    @Test
    void letsOneOfEightThreadsHaveATurn() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Callable<Turn> taker = () -> {
            try (Entry entry = store.ledger().open()) {
                start.await();
                Turn turn = entry.turn(stream("contended"), 1);
                entry.commit();
                return turn;
            }
        };
        assertThat(Threads.run(8, taker, start))
                .containsOnlyOnce(Turn.NOW)
                .containsOnly(Turn.NOW, Turn.PASSED)
                .hasSize(8);
    }

    @Test
    void keepsAnEarlyMessageUntilItsPredecessorIsAccepted() throws Exception {
        hold("waiting-order", 2, "second");
        assertThat(store.ledger().known(COURT, "second").map(Known::state)).contains(InboxState.HELD);
        assertThat(store.ledger().nextHeld(stream("waiting-order"))).isEmpty();

        try (Entry entry = store.ledger().open()) {
            entry.turn(stream("waiting-order"), 1);
            entry.commit();
        }
        Held next = store.ledger().nextHeld(stream("waiting-order")).orElseThrow();
        assertThat(next)
                .usingRecursiveComparison()
                .isEqualTo(held("waiting-order", 2, "second", NOW.plus(Duration.ofHours(24))));

        try (Entry entry = store.ledger().open()) {
            assertThat(entry.claim(claim("second"))).isTrue();
            assertThat(entry.turn(stream("waiting-order"), 2)).isEqualTo(Turn.NOW);
            entry.post(receipt(entry, "receipt-second"));
            entry.settle(COURT, "second", InboxState.ACCEPTED, "receipt-second");
            entry.commit();
        }
        assertThat(store.ledger().nextHeld(stream("waiting-order"))).isEmpty();
        assertThat(store.ledger().known(COURT, "second").map(Known::state)).contains(InboxState.ACCEPTED);
    }

    @Test
    void letsAHeldMessageBeTakenOverOnlyByTheSameContent() throws Exception {
        hold("taken-over", 2, "held-content");
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.claim(claim("held-content", "cd".repeat(32)))).isFalse();
        }
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> taker = () -> {
            try (Entry entry = store.ledger().open()) {
                start.await();
                boolean taken = entry.claim(claim("held-content"));
                if (taken) {
                    entry.settle(COURT, "held-content", InboxState.REFUSED, "receipt-held-content");
                    entry.commit();
                }
                return taken;
            }
        };
        assertThat(Threads.run(8, taker, start)).containsOnlyOnce(true);
    }

    @Test
    void offersWhatIsDueOnceInHalfAMinute() throws Exception {
        try (TestDatabase own = TestDatabase.fresh();
                Store fresh = own.open(CLOCK)) {
            Given.hold(fresh, "due", 2, "due-2", NOW.plusSeconds(60));
            Given.hold(fresh, "due", 3, "due-3", NOW.plusSeconds(120));
            assertThat(fresh.ledger().dueHeld(NOW.plusSeconds(59))).isEmpty();

            var at = NOW.plusSeconds(120);
            assertThat(IntStream.range(0, 3)
                            .mapToObj(look -> fresh.ledger().dueHeld(at))
                            .map(found -> found.map(Held::messageId).orElse("none")))
                    .containsExactly("due-2", "due-3", "none");
            assertThat(fresh.ledger().dueHeld(at.plusSeconds(30)).map(Held::messageId))
                    .contains("due-2");
        }
    }

    @Test
    void offersAMessageWhoseTurnHasComeBeforeItsDeadline() throws Exception {
        try (TestDatabase own = TestDatabase.fresh();
                Store fresh = own.open(CLOCK)) {
            Given.hold(fresh, "come", 2, "come-2", NOW.plusSeconds(3600));
            assertThat(fresh.ledger().dueHeld(NOW)).isEmpty();
            try (Entry entry = fresh.ledger().open()) {
                entry.turn(stream("come"), 1);
                entry.commit();
            }
            assertThat(fresh.ledger().dueHeld(NOW).map(Held::messageId)).contains("come-2");
        }
    }

    private static void hold(String order, long sequence, String messageId) throws Exception {
        Given.hold(store, order, sequence, messageId, NOW.plus(Duration.ofHours(24)));
    }
}
