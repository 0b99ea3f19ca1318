package org.emexchange.hub.pipeline;

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
    private static final String UNNUMBERED = "unnumbered";

    private final Kernel kernel;

    Holding(Kernel kernel) {
        this.kernel = kernel;
    }

    /** It came before those before it. */
    void early(Passage<?> passage, Ledger.Entry entry, Ledger.Stream stream, long sequence) {
        if (passage.released) {
            throw new RefusedException(RefusalCode.SEQUENCE_GAP);
        }
        keep(passage, entry, held(passage, stream, sequence), List.of(), "EARLY");
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
        if (passage.released) {
            passage.held = true;
            return;
        }
        try (Ledger.Entry entry = kernel.ledger().open()) {
            passage.fence.ifPresent(entry::require);
            if (!entry.claim(Admission.claim(passage))) {
                throw new Admission.RaceException();
            }
            entry.log().append(awaited.risk());
            passage.found(awaited.finding());
            keep(passage, entry, held(passage), passage.told(), "NO_AGREEMENT");
        }
        Announcer.awaiting(
                passage.header().interchange(),
                passage.sender(),
                passage.header().messageId(),
                awaited.agreement());
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
                                passage.sender(), UNNUMBERED, passage.header().messageId()),
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
                kernel.clock().instant().plus(kernel.limits().hold()),
                passage.file.map(whole -> received.digest()),
                received.octets());
    }
}
