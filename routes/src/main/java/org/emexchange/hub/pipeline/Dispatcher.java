package org.emexchange.hub.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.NoCertificateException;
import org.emexchange.hub.seal.Sealed;
import org.emexchange.hub.seal.StoredSeal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes lanes from the outbox to their recipients' doors. A lane is claimed as a whole and goes in order; of one recipient
 * at most {@value #LANES_EACH} lanes are under way, so that a slow one delays nobody else. A lane that fails waits, longer
 * each time and with jitter.
 */
public final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int LANES_EACH = 2;
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Kernel kernel;
    private final ProducerTemplate template;
    private final Delivery delivery;
    private final Semaphore posted = new Semaphore(0);
    private final Map<PartyId, Integer> underWay = new HashMap<>();
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean running = true;

    public Dispatcher(Kernel kernel, ProducerTemplate template) {
        this.kernel = kernel;
        this.template = template;
        this.delivery = new Delivery(kernel);
        kernel.signals().onPosted(posted::release);
    }

    public void start(int threads) {
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(this::work, "dispatcher-" + i);
            workers.add(worker);
            worker.start();
        }
    }

    private void work() {
        while (running) {
            try {
                if (!takeOneLane()) {
                    posted.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                    posted.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                Announcer.alert("the outbox cannot be worked; trying again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private boolean takeOneLane() {
        Optional<Outbox.Claimed> claim = claim();
        if (claim.isEmpty()) {
            return false;
        }
        try (Outbox.Claimed lane = claim.get()) {
            take(lane);
        } finally {
            release(claim.get().recipient());
        }
        return true;
    }

    private synchronized Optional<Outbox.Claimed> claim() {
        Set<PartyId> busy = new HashSet<>();
        underWay.forEach((party, lanes) -> {
            if (lanes >= LANES_EACH) {
                busy.add(party);
            }
        });
        Optional<Outbox.Claimed> claim = kernel.outbox().claim(kernel.clock().instant(), busy);
        claim.ifPresent(lane -> underWay.merge(lane.recipient(), 1, Integer::sum));
        return claim;
    }

    private synchronized void release(PartyId recipient) {
        underWay.merge(recipient, -1, Integer::sum);
    }

    private void take(Outbox.Claimed lane) {
        List<Runnable> afterCommit = new ArrayList<>();
        try {
            deliver(lane, afterCommit);
            lane.commit();
        } catch (RuntimeException e) {
            Announcer.alert("deliveries to " + lane.recipient() + " could not be recorded; they go again", e);
            afterCommit.clear();
            lane.undo();
            rest(lane);
            lane.commit();
        }
        afterCommit.forEach(Runnable::run);
        posted.release();
    }

    private void deliver(Outbox.Claimed lane, List<Runnable> afterCommit) {
        for (Outbox.Waiting waiting : lane.waiting()) {
            Exchange sent = send(lane, waiting);
            StoredSeal sealed = asItWent(lane, waiting, sent);
            if (sent.getException() != null) {
                LOG.warn(
                        "[OFFICIAL] not delivered to {}: {}; trying again", lane.recipient(), why(sent.getException()));
                rest(lane);
                return;
            }
            afterCommit.add(delivery.record(lane, waiting, sealed));
        }
    }

    private void rest(Outbox.Claimed lane) {
        lane.retryAt(kernel.clock().instant().plus(Backoff.after(lane.failures())));
    }

    /** What was sealed anew is kept, so that the next attempt sends the same octets. */
    private StoredSeal asItWent(Outbox.Claimed lane, Outbox.Waiting waiting, Exchange sent) {
        Sealed sealed = sent.getProperty(Restoration.SEALED, Sealed.class);
        if (sealed == null || Arrays.equals(sealed.octets(), waiting.stored().octets())) {
            return waiting.stored();
        }
        StoredSeal anew = kernel.sealing().store(sealed);
        lane.replace(waiting, anew);
        return anew;
    }

    private static String why(Exception failure) {
        return failure instanceof NoCertificateException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getName();
    }

    private Exchange send(Outbox.Claimed lane, Outbox.Waiting waiting) {
        return template.send(Routes.direct(waiting.route()), prepared -> {
            prepared.setProperty(Restoration.WAITING, waiting);
            prepared.setProperty(EgressGuard.DELIVERY_ID, waiting.deliveryId());
            prepared.setProperty(EgressGuard.LANE, lane.lane());
            prepared.setProperty(EgressGuard.URGENT, waiting.urgent());
        });
    }

    /** Finishes what is under way; what is not committed goes again at the next start. */
    @Override
    public void close() {
        running = false;
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            try {
                worker.join(Duration.ofSeconds(10).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
