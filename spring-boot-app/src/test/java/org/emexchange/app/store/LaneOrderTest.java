package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CONTRACTOR;
import static org.emexchange.app.store.Given.NOBODY;
import static org.emexchange.app.store.Given.PDU;
import static org.emexchange.app.store.Given.share;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Stream;
import org.emexchange.hub.pipeline.Ledger.Turn;
import org.emexchange.hub.pipeline.Outbox.Claimed;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.junit.jupiter.api.Test;

/** Eight threads take in messages of three orders while three dispatchers send: each order arrives in its sequence. */
class LaneOrderTest {
    private static final int ORDERS = 3;
    private static final int MESSAGES = 60;

    private final Map<String, List<Integer>> arrived = new HashMap<>();

    @Test
    void keepsEachOrdersSequenceWhileManyPostAndManySend() throws Exception {
        try (TestDatabase database = TestDatabase.fresh();
                Store store = database.open(Clock.systemUTC())) {
            AtomicBoolean posting = new AtomicBoolean(true);
            ExecutorService dispatchers = Executors.newFixedThreadPool(3);
            List<Future<?>> sending = new ArrayList<>();
            for (int dispatcher = 0; dispatcher < 3; dispatcher++) {
                sending.add(dispatchers.submit(() -> {
                    send(store, posting);
                    return null;
                }));
            }
            AtomicInteger next = new AtomicInteger();
            Callable<Integer> intake = () -> takeIn(store, next);
            Threads.run(8, intake, new CountDownLatch(1));
            posting.set(false);
            for (Future<?> dispatcher : sending) {
                dispatcher.get(60, TimeUnit.SECONDS);
            }
            dispatchers.shutdown();
        }
        List<Integer> inSequence = new ArrayList<>();
        for (int sequence = 1; sequence <= MESSAGES; sequence++) {
            inSequence.add(sequence);
        }
        assertThat(arrived).hasSize(2 * ORDERS);
        assertThat(arrived.values())
                .allSatisfy(sequences -> assertThat(sequences).isEqualTo(inSequence));
    }

    @Test
    void neverBlocksInACircleHoweverTheLanesArePosted() throws Exception {
        try (TestDatabase database = TestDatabase.fresh();
                Store store = database.open(Clock.systemUTC())) {
            AtomicInteger thread = new AtomicInteger();
            Callable<Integer> crosswise = () -> {
                int own = thread.getAndIncrement();
                for (int n = 0; n < 40; n++) {
                    try (Entry entry = store.ledger().open()) {
                        for (int lane = 0; lane < 6; lane++) {
                            int shuffled = own % 2 == 0 ? lane : 5 - lane;
                            entry.post(share(entry, CONTRACTOR, "lane-" + shuffled, own + "/" + n + "/" + lane));
                        }
                        entry.commit();
                    }
                }
                return own;
            };
            assertThat(Threads.run(8, crosswise, new CountDownLatch(1))).hasSize(8);
        }
    }

    /** Takes the next number of an order and posts to two recipients. */
    private static int takeIn(Store store, AtomicInteger next) throws Exception {
        int taken = 0;
        for (int n = next.getAndIncrement(); n < ORDERS * MESSAGES; n = next.getAndIncrement()) {
            String order = "order-" + n % ORDERS;
            long sequence = n / ORDERS + 1L;
            while (!post(store, order, sequence)) {
                Thread.onSpinWait();
            }
            taken++;
        }
        return taken;
    }

    private static boolean post(Store store, String order, long sequence) throws Exception {
        try (Entry entry = store.ledger().open()) {
            if (entry.turn(new Stream(Given.COURT, "orders", order), sequence) != Turn.NOW) {
                return false;
            }
            for (var recipient : List.of(CONTRACTOR, PDU)) {
                entry.post(share(entry, recipient, order, recipient + "/" + order + "/" + sequence));
            }
            // A lane that all orders share, so that intake of different orders meets as well.
            entry.post(Given.receipt(entry, "receipt/" + order + "/" + sequence));
            entry.commit();
            return true;
        }
    }

    private void send(Store store, AtomicBoolean posting) throws Exception {
        while (true) {
            boolean last = !posting.get();
            Optional<Claimed> found = store.outbox().claim(Clock.systemUTC().instant(), NOBODY);
            if (found.isEmpty()) {
                if (last) {
                    return;
                }
                continue;
            }
            try (Claimed claimed = found.get()) {
                for (Waiting waiting : claimed.waiting()) {
                    arrive(waiting);
                    claimed.delivered(waiting, Clock.systemUTC().instant());
                }
                claimed.commit();
            }
        }
    }

    private void arrive(Waiting waiting) {
        String[] parts = waiting.stored().messageId().split("/", -1);
        if (parts[0].equals("receipt")) {
            return;
        }
        synchronized (arrived) {
            arrived.computeIfAbsent(parts[0] + "/" + parts[1], lane -> new ArrayList<>())
                    .add(Integer.parseInt(parts[2]));
        }
    }
}
