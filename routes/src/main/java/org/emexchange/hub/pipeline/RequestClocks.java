package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.Marking;

/**
 * What happens to requests and reviews because time has passed: a request that nobody has decided expires, and its sender is
 * told; of one whose sender is not in the register any more the operators are told once; a sample of each day's shares is put up for review; of a
 * review that is overdue the operators are told once. Looked at each minute and at start; any number of hubs
 * may.
 */
public final class RequestClocks implements AutoCloseable {
    private static final long LOOK_SECONDS = 60;
    private static final String NOBODY =
            "Nobody decided within the time that a request waits. Ask again where it is still needed.";

    private final Kernel kernel;
    private final Release release;
    private final AlertDoor door;
    private final Set<String> failing = new HashSet<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "request-clocks");
        thread.setDaemon(true);
        return thread;
    });

    public RequestClocks(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges, AlertDoor door) {
        this.kernel = kernel;
        this.release = new Release(kernel, template, interchanges);
        this.door = door;
    }

    public void start() {
        var unused = worker.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            Instant now = kernel.clock().instant();
            kernel.ledger().requests().waiting().stream()
                    .filter(release::isAskerGone)
                    .forEach(waiting -> guarded(waiting.id() + "/asker", () -> tellThatAskerIsGone(waiting, now)));
            kernel.ledger().requests().waiting().stream()
                    .filter(waiting -> isOver(waiting, now))
                    .forEach(waiting -> guarded(waiting.id(), () -> expire(waiting.id())));
            guarded("the sample", () -> new DailySample(kernel).upTo(now));
            kernel.ledger().reviews().untold(now).forEach(due -> guarded(due.id(), () -> tell(due, now)));
        } catch (RuntimeException e) {
            Announcer.alert("requests and reviews cannot be looked at; trying again within a minute", e);
        }
    }

    boolean isOver(Decisions.Waiting waiting, Instant now) {
        return !now.isBefore(waiting.arrived().plus(kernel.limits().decisions().expireAfter()));
    }

    /** One that fails keeps no other from its turn, is tried again, and is alerted about once. */
    private void guarded(String id, Runnable task) {
        try {
            task.run();
            failing.remove(id);
        } catch (RuntimeException e) {
            if (failing.add(id)) {
                Announcer.alert("time is over for " + id + ", and nobody can be told; trying again", e);
            }
        }
    }

    void expire(String id) {
        Requests.Kept kept = kernel.ledger().requests().kept(id).orElseThrow(DecisionException.Unknown::new);
        try {
            release.of(kept, release.asked(kept, Optional.empty(), Optional.empty(), Ruling.expired(NOBODY)));
        } catch (DecisionException.AlreadyDecided quicker) {
            // Somebody decided at the last moment, or another hub was quicker.
        }
    }

    /** It waits, in case the party comes back, until its time is over. */
    void tellThatAskerIsGone(Decisions.Waiting waiting, Instant now) {
        Requests.Kept kept = kernel.ledger().requests().kept(waiting.id()).orElseThrow(DecisionException.Unknown::new);
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (!entry.requests().toldThatAskerIsGone(waiting.id(), now)) {
                return;
            }
            Alert alert = new Alert(
                    Alert.Kind.ASKER_GONE,
                    CatalogueNumber.valueOf(waiting.interchange()),
                    Marking.OFFICIAL,
                    UUID.fromString(waiting.id()),
                    waiting.arrived());
            door.tell(alert, AlertBook.Way.MAIL, Optional.empty());
            entry.log().append(release.leaf(kept, Leaf.Kind.ALERT, "ASKER-GONE " + waiting.id()));
            entry.commit();
        }
        Announcer.askerGone(waiting);
    }

    void tell(Reviews.Due due, Instant now) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (!entry.reviews().told(due.id(), now)) {
                return;
            }
            door.tell(alert(due), AlertBook.Way.MAIL, Optional.empty());
            entry.log().append(ShareReviews.leaf(due, Leaf.Kind.ALERT, "REVIEW-OVERDUE " + due.id()));
            entry.commit();
        }
        Announcer.overdue(due);
    }

    private static Alert alert(Reviews.Due due) {
        return new Alert(
                Alert.Kind.REVIEW_OVERDUE,
                CatalogueNumber.valueOf(due.interchange()),
                Marking.OFFICIAL,
                UUID.fromString(due.id()),
                due.dueAt());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
