package org.emexchange.app.broker;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries refusals from the broker's network threads to the listener, which may be slow. At most 10,000 wait; beyond that
 * they are counted and told as one.
 */
final class RefusalRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalRelay.class);
    private static final int WAITING = 10_000;

    private final BrokerEvents listener;
    private final AtomicLong untold = new AtomicLong();
    private final ExecutorService teller =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "broker-refusals");
                thread.setDaemon(true);
                return thread;
            });

    RefusalRelay(BrokerEvents listener) {
        this.listener = listener;
    }

    void refused(BrokerRefusal refusal) {
        try {
            teller.execute(() -> tell(refusal));
        } catch (RejectedExecutionException full) {
            untold.incrementAndGet();
        }
    }

    void failed(String reason) {
        listener.failed(reason);
    }

    /** Tells what still waits, for five seconds at most. */
    @Override
    public void close() {
        teller.shutdown();
        try {
            if (!teller.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} refusals of the broker were not told before it stopped",
                        teller.shutdownNow().size());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(BrokerRefusal refusal) {
        deliver(refusal);
        long counted = untold.getAndSet(0);
        if (counted > 0) {
            deliver(new BrokerRefusal(BrokerRefusal.UNKNOWN, Kind.OVERFLOW, Long.toString(counted), "", ""));
        }
    }

    private void deliver(BrokerRefusal refusal) {
        try {
            listener.refused(refusal);
        } catch (RuntimeException broken) {
            LOG.error("A refusal of the broker could not be recorded: {}", refusal.kind(), broken);
        }
    }
}
