package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emexchange.hub.edge.AlertOptions;

/**
 * Alerts sender, recipient and operators when an urgent copy has waited too long, and again when it has been delivered
 * after all; sender and operators when an urgent message has waited too long for those before it. Each way has a thread of
 * its own, so that a server that answers nothing delays its own alerts only. What cannot be sent keeps nothing else back and
 * is tried again at the next look.
 */
public final class UndeliveredAlerts implements AutoCloseable {
    private static final List<AlertBook.Way> WAYS = List.of(AlertBook.Way.values());

    private final Kernel kernel;
    private final AlertBook book;
    private final AlertDoor door;
    private final AlertOptions options;
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(WAYS.size(), task -> {
        Thread thread = new Thread(task, "alerts");
        thread.setDaemon(true);
        return thread;
    });

    public UndeliveredAlerts(Kernel kernel, AlertBook book, AlertDoor door, AlertOptions options) {
        this.kernel = kernel;
        this.book = book;
        this.door = door;
        this.options = options;
    }

    public void start() {
        long look = options.look().toMillis();
        for (AlertBook.Way way : WAYS) {
            var unused = worker.scheduleWithFixedDelay(() -> look(way), look, look, TimeUnit.MILLISECONDS);
        }
    }

    void look(AlertBook.Way way) {
        try {
            Set<AlertBook.Key> failed = new HashSet<>();
            while (takeOne(way, failed)) {
                // The next one.
            }
        } catch (RuntimeException e) {
            Announcer.alert("alerts by " + way + " cannot be worked; trying again at the next look", e);
        }
    }

    private boolean takeOne(AlertBook.Way way, Set<AlertBook.Key> failed) {
        Instant now = kernel.clock().instant();
        Optional<AlertBook.Claim> claimed = book.claim(way, now.minus(options.undeliveredAfter()), failed);
        if (claimed.isEmpty()) {
            return false;
        }
        try (AlertBook.Claim claim = claimed.get()) {
            tell(claim, now, failed);
        }
        return true;
    }

    private void tell(AlertBook.Claim claim, Instant now, Set<AlertBook.Key> failed) {
        AlertBook.Key key = claim.key();
        try {
            if (key.audience() == AlertBook.Audience.OPERATORS && key.way() == AlertBook.Way.MAIL) {
                Announcer.undelivered(claim.alert());
            }
            boolean sent = door.tell(claim.alert(), key.way(), claim.party());
            if (sent) {
                claim.entry()
                        .log()
                        .append(Leaves.ofAlert(
                                kernel,
                                claim.alert(),
                                options.call(),
                                claim.party(),
                                key.audience() + " " + key.way()));
            }
            claim.told(sent, now);
            claim.commit();
        } catch (RuntimeException e) {
            failed.add(key);
            Announcer.alert("an alert by " + key.way() + " did not leave; trying again", e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
