package org.emexchange.hub.pipeline;

import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;

/**
 * Tells a message that was here before from a new one, by party and signed message id. The same id with the same signed
 * octets has no second effect and its first receipt goes again; with others it is refused.
 */
final class Recognition {
    private final Kernel kernel;

    Recognition(Kernel kernel) {
        this.kernel = kernel;
    }

    void of(Passage<?> passage) {
        kernel.ledger()
                .known(passage.sender(), passage.header().messageId())
                .filter(known -> !(passage.released && (passage.isFile() || known.state() == Ledger.InboxState.HELD)))
                .ifPresent(known -> again(passage, known));
    }

    private void again(Passage<?> passage, Ledger.Known known) {
        if (!known.contentDigest().equals(passage.verified().contentDigest())) {
            throw new RefusedException(RefusalCode.MESSAGE_ID_REUSED);
        }
        passage.known = true;
        passage.acknowledgement.ifPresent(answer -> answer.again(first(passage)));
        if (!known.transportId().equals(passage.received.transportId())) {
            repeat(passage, known);
        }
    }

    /** An answer that was taken gets none. */
    private static boolean hasReceipt(Passage<?> passage, Ledger.Known known) {
        return known.state() != Ledger.InboxState.ACCEPTED || !passage.interchange.answers();
    }

    private byte[] first(Passage<?> passage) {
        return kernel.ledger()
                .acknowledgement(passage.sender(), passage.header().messageId())
                .orElseThrow(() -> new IllegalStateException("what was answered first is not kept"));
    }

    private void repeat(Passage<?> passage, Ledger.Known known) {
        Header header = passage.header();
        try (Ledger.Entry entry = kernel.ledger().open()) {
            passage.fence.ifPresent(entry::require);
            entry.log()
                    .append(Leaves.of(
                            kernel, passage, Leaf.Kind.DUPLICATE, known.state().name()));
            if (passage.acknowledgement.isEmpty() && hasReceipt(passage, known)) {
                entry.repeatReceipt(passage.sender(), header.messageId());
            }
            entry.commit();
        }
        kernel.signals().posted();
        Announcer.repeated(header.interchange(), passage.sender(), header.messageId());
    }
}
