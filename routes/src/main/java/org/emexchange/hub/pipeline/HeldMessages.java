package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Received;

/**
 * Lets messages that came early go on when their turn has come, and refuses those whose time is up. One at a time, off the
 * doors' threads; a sweep each minute and at start finds what a stop has left.
 */
public final class HeldMessages implements AutoCloseable {
    private static final long SWEEP_SECONDS = 60;

    private final Kernel kernel;
    private final ProducerTemplate template;
    private final List<Interchange<?>> interchanges;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "held-messages");
        thread.setDaemon(true);
        return thread;
    });

    public HeldMessages(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges) {
        this.kernel = kernel;
        this.template = template;
        this.interchanges = List.copyOf(interchanges);
        kernel.signals().onAccepted(this::accepted);
    }

    public void start() {
        var unused = worker.scheduleWithFixedDelay(guarded(this::sweep), 0, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /** A message of this stream was accepted: its successor may have its turn. */
    private void accepted(Ledger.Stream stream) {
        worker.execute(guarded(() -> kernel.ledger().nextHeld(stream).ifPresent(this::goOn)));
    }

    private void sweep() {
        kernel.ledger().atWork(kernel.clock().instant());
        Optional<Ledger.Held> due = kernel.ledger().dueHeld(kernel.clock().instant());
        while (due.isPresent()) {
            guarded(attempt(due.get())).run();
            due = kernel.ledger().dueHeld(kernel.clock().instant());
        }
    }

    /** One that fails is offered again later, and keeps no other from its turn. */
    private Runnable attempt(Ledger.Held held) {
        return () -> goOn(held);
    }

    private void goOn(Ledger.Held held) {
        Passage<?> passage = passage(held);
        Exchange exchange = template.send(
                passage.isFile()
                        ? Routes.direct(Routes.file(passage.interchange))
                        : Routes.intakeUri(passage.interchange),
                prepared -> prepared.setProperty(Routes.PASSAGE, passage));
        if (exchange.getException() != null) {
            throw new IllegalStateException("a held message could not go on", exchange.getException());
        }
    }

    private Passage<?> passage(Ledger.Held held) {
        Interchange<?> interchange = interchanges.stream()
                .filter(known -> known.number().equals(held.interchange()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no interchange has the number of a held message"));
        return passage(interchange, held);
    }

    private static <T> Passage<T> passage(Interchange<T> interchange, Ledger.Held held) {
        PartyId party = held.stream().sender();
        Ledger.Came came = held.came();
        Received received = Received.at(
                came.form(),
                party,
                came.door(),
                held.octets(),
                came.reachedDoor(),
                came.transportId(),
                Optional.empty());
        Passage<T> passage = new Passage<>(interchange, received, came.urgent(), true);
        passage.deadline = Optional.of(held.deadline());
        passage.only = Optional.of(held.messageId()).filter(id -> passage.isFile());
        return passage;
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                Announcer.alert("held messages cannot be worked; trying again within a minute", e);
            }
        };
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
