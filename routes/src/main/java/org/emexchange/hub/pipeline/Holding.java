package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Keeps a message that cannot go on yet, encrypted, as it came; its sender is told so. It goes on by itself when what it waits
 * for is there, and is refused when its time is up.
 */
final class Holding {
    /** Of what is not numbered by its sender: each waits for itself. */
    private static final String UNNUMBERED = "unnumbered/";

    private final Kernel kernel;

    Holding(Kernel kernel) {
        this.kernel = kernel;
    }

    /** It came before those before it. */
    void early(Passage<?> passage, Ledger.Entry entry, Ledger.Stream stream, long sequence) {
        if (passage.released) {
            throw new RefusedException(RefusalCode.SEQUENCE_GAP);
        }
        Ledger.Held held = held(passage, stream, sequence);
        keep(passage, entry, held, List.of(), "EARLY");
        if (held.pressing()) {
            kernel.signals().accepted(stream);
        }
        Announcer.held(
                passage.header().interchange(),
                passage.sender(),
                passage.header().messageId(),
                sequence);
    }

    /**
     * The agreement that its share runs on is not in force (ISP 4.2). What it had done is undone; one that waited already goes
     * on waiting.
     */
    void awaiting(Passage<?> passage, AgreementAwaitedException awaited) {
        passage.abandon();
        passage.found(awaited.finding());
        try (Ledger.Entry entry = kernel.ledger().open()) {
            passage.fence.ifPresent(entry::require);
            boolean first = entry.awaits(passage.sender(), passage.header().messageId(), awaited.agreement(), end());
            if (passage.released && !first) {
                passage.held = true;
                return;
            }
            entry.log().append(awaited.risk());
            if (passage.released) {
                tellAgain(passage, entry);
            } else {
                if (!entry.claim(Admission.claim(passage))) {
                    throw new Admission.RaceException();
                }
                keep(passage, entry, held(passage), passage.told(), "NO_AGREEMENT");
            }
        }
        Announcer.awaiting(
                passage.header().interchange(),
                passage.sender(),
                passage.header().messageId(),
                awaited.agreement());
    }

    /** It waited for something else before. */
    private void tellAgain(Passage<?> passage, Ledger.Entry entry) {
        new Receipts(kernel).held(passage, passage.told(), entry);
        entry.log().append(Leaves.of(kernel, passage, Leaf.Kind.HELD, "NO_AGREEMENT"));
        entry.commit();
        passage.held = true;
        kernel.signals().posted();
    }

    private Instant end() {
        return kernel.clock().instant().plus(kernel.limits().hold());
    }

    /** The stream that its messages wait in. */
    static String stream(Interchange<?> interchange) {
        return interchange.stream().orElse(UNNUMBERED + interchange.name());
    }

    private void keep(
            Passage<?> passage, Ledger.Entry entry, Ledger.Held held, List<Finding> findings, String outcome) {
        String receipt = new Receipts(kernel).held(passage, findings, entry);
        entry.hold(held, receipt);
        entry.log().append(Leaves.of(kernel, passage, Leaf.Kind.HELD, outcome));
        entry.commit();
        passage.held = true;
        kernel.signals().posted();
    }

    private Ledger.Held held(Passage<?> passage) {
        return passage.interchange.stream()
                .map(name -> held(passage, Admission.stream(passage, name), Admission.sequence(passage)))
                .orElseGet(() -> held(
                        passage,
                        new Ledger.Stream(
                                passage.sender(),
                                stream(passage.interchange),
                                passage.header().messageId()),
                        1));
    }

    private Ledger.Held held(Passage<?> passage, Ledger.Stream stream, long sequence) {
        var received = passage.kept();
        return new Ledger.Held(
                stream,
                sequence,
                passage.header().messageId(),
                passage.interchange.number(),
                passage.marked().marking(),
                new Ledger.Came(
                        received.door(),
                        received.form(),
                        received.transportId(),
                        received.reachedDoor(),
                        passage.urgent),
                end(),
                passage.file.map(whole -> received.digest()),
                received.octets(),
                passage.saysItIsUrgent());
    }
}
