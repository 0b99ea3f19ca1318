package org.emexchange.hub.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;

/**
 * Alerts the sender and the operators when a transfer was begun and does not go on: whoever asked has parts and no manifest.
 * Once for each time that it stalls; it may go on at any time.
 */
public final class StalledTransfers implements AutoCloseable {
    private final Kernel kernel;
    private final AlertDoor door;
    private final AlertOptions options;
    private final Duration after;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "stalled-transfers");
        thread.setDaemon(true);
        return thread;
    });

    /** @param after for how long no part has been taken */
    public StalledTransfers(Kernel kernel, AlertDoor door, AlertOptions options, Duration after) {
        this.kernel = kernel;
        this.door = door;
        this.options = options;
        this.after = after;
    }

    public void start() {
        long look = options.look().toMillis();
        var unused = worker.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }

    /** One that cannot be told of is tried again at the next look, and keeps back no other. */
    void look() {
        try {
            Instant since = kernel.clock().instant().minus(after);
            kernel.ledger().transfers().stalled(since).forEach(this::attempt);
        } catch (RuntimeException e) {
            Announcer.alert("transfers that stall cannot be looked for; trying again", e);
        }
    }

    private void attempt(Transfers.Stalled stalled) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (entry.transfers().told(stalled, kernel.clock().instant())) {
                Alert alert = alert(stalled);
                tell(alert, Optional.of(stalled.transfer().key().sender()), entry);
                tell(alert, Optional.empty(), entry);
                entry.commit();
                Announcer.stalled(stalled);
            }
        } catch (RuntimeException e) {
            Announcer.alert("an alert about a transfer that stalls did not leave; trying again", e);
        }
    }

    private void tell(Alert alert, Optional<PartyId> party, Ledger.Entry entry) {
        for (AlertBook.Way way : AlertBook.Way.values()) {
            if (door.tell(alert, way, party)) {
                String audience = party.isPresent() ? "SENDER" : "OPERATORS";
                entry.log().append(Leaves.ofAlert(kernel, alert, options.call(), party, audience + " " + way));
            }
        }
    }

    private static Alert alert(Transfers.Stalled stalled) {
        return new Alert(
                Alert.Kind.STALLED,
                CatalogueNumber.valueOf(stalled.transfer().interchange()),
                Marking.OFFICIAL_SENSITIVE,
                UUID.fromString(stalled.transfer().key().id()),
                stalled.since());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
