package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOW;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Held;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.junit.jupiter.api.Test;

/** Messages of one file that wait: what is stored grows with the file and not with the file for each of them. */
class HeldFileTest extends OutboxFixture {
    private static final int MESSAGES = 50;
    private static final String FILE = "cd".repeat(32);
    private static final byte[] OCTETS = "x".repeat(1 << 20).getBytes(UTF_8);

    @Test
    void keepsTheFileOnceForAllItsMessagesThatWait() throws Exception {
        for (int n = 0; n < MESSAGES; n++) {
            hold(n);
        }

        assertThat(count("SELECT sum(octet_length(octets)) FROM held_file")).isBetween(1L << 20, (1L << 20) + 1_024);
        assertThat(count("SELECT coalesce(sum(octet_length(octets)), 0) FROM held"))
                .isZero();
        assertThat(count("SELECT count(*) FROM held")).isEqualTo(MESSAGES);
    }

    @Test
    void givesEachOfThemTheWholeFileAndForgetsItWithTheLast() throws Exception {
        hold(0);
        hold(1);

        settle(0);
        Held last = due();
        assertThat(last.messageId()).isEqualTo("m1");
        assertThat(last.octets()).isEqualTo(OCTETS);
        assertThat(last.file()).contains(FILE);
        settle(1);

        assertThat(count("SELECT count(*) FROM held_file")).isZero();
    }

    /** The last one that waits goes while another comes: either way the one that waits has its file. */
    @Test
    void losesNoFileOfAMessageThatComesWhileAnotherGoes() throws Exception {
        for (int n = 0; n < 20; n++) {
            int now = n;
            hold(2 * now);
            CountDownLatch start = new CountDownLatch(1);
            AtomicInteger thread = new AtomicInteger();
            Threads.run(
                    2,
                    () -> {
                        boolean goes = thread.getAndIncrement() == 0;
                        start.await();
                        if (goes) {
                            settle(2 * now);
                        } else {
                            hold(2 * now + 1);
                        }
                        return goes;
                    },
                    start);

            assertThat(due().octets()).isEqualTo(OCTETS);
            settle(2 * now + 1);
            assertThat(count("SELECT count(*) FROM held_file")).isZero();
        }
    }

    private void hold(int n) throws Exception {
        String id = "m" + n;
        try (Entry entry = store.ledger().open()) {
            entry.claim(Given.claim(id));
            Held one = Given.held("order-" + n, 2, id, NOW);
            entry.hold(
                    new Held(
                            one.stream(),
                            one.sequence(),
                            id,
                            one.interchange(),
                            one.marking(),
                            one.came(),
                            one.deadline(),
                            Optional.of(FILE),
                            OCTETS),
                    "receipt-" + id);
            entry.commit();
        }
    }

    private void settle(int n) throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.claim(Given.claim("m" + n))).isTrue();
            entry.settle(COURT, "m" + n, InboxState.REFUSED, "receipt-m" + n);
            entry.commit();
        }
    }

    private Held due() {
        return store.ledger().dueHeld(NOW).orElseThrow();
    }

    private long count(String sql) {
        return database.asOwner().sql(sql).query(Long.class).single();
    }
}
