package org.emexchange.hub.pipeline;

import java.time.Instant;
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
 * Lets messages that wait go on when their turn has come or their agreement is in force, and refuses those whose time is up.
 * Off the doors' threads, and apart from each other: what has its turn by another's acceptance, and a sweep each minute and
 * at start, which offers each message once and so comes to an end.
 */
public final class HeldMessages implements AutoCloseable {
    private static final long SWEEP_SECONDS = 60;

    private final Kernel kernel;
    private final ProducerTemplate template;
    private final List<Interchange<?>> interchanges;
    private final ScheduledExecutorService worker = thread("held-messages");
    private final ScheduledExecutorService sweeper = thread("held-messages-sweep");

    public HeldMessages(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges) {
        this.kernel = kernel;
        this.template = template;
        this.interchanges = List.copyOf(interchanges);
        kernel.signals().onAccepted(this::accepted);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    public void start() {
        var unused = sweeper.scheduleWithFixedDelay(guarded(this::sweep), 0, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /** A message of this stream was accepted: its successor may have its turn. */
    private void accepted(Ledger.Stream stream) {
        worker.execute(guarded(() -> kernel.ledger().nextHeld(stream).ifPresent(this::goOn)));
    }

    private void sweep() {
        Instant begun = kernel.clock().instant();
        kernel.ledger().atWork(begun);
        Optional<Ledger.Held> due = kernel.ledger().dueHeld(begun);
        while (due.isPresent()) {
            guarded(attempt(due.get())).run();
            kernel.ledger().atWork(kernel.clock().instant());
            due = kernel.ledger().dueHeld(begun);
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
                .filter(known -> Holding.stream(known).equals(held.stream().name()))
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
        sweeper.shutdownNow();
        worker.shutdownNow();
    }
}
