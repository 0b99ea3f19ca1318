package org.emexchange.hub.pipeline;

import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Received;

/**
 * Refuses one message: whatever it had done is undone; a leaf, the original in quarantine and a receipt with number,
 * sentence and what to mend are committed together. Who has not proved to be the sender is told the uniform fault.
 */
final class Rejection {
    private final Kernel kernel;

    Rejection(Kernel kernel) {
        this.kernel = kernel;
    }

    void of(Passage<?> passage, RefusedException refused) {
        passage.abandon();
        String key = key(passage, refused.code());
        boolean first;
        try (Ledger.Entry entry = kernel.ledger().open()) {
            first = entry.claim(claim(passage, key));
            if (first) {
                refuse(passage, refused, entry, key);
                entry.commit();
            }
        }
        passage.known = first || passage.proved().isEmpty();
        if (first) {
            kernel.signals().posted();
            Announcer.refused(
                    passage.interchange.number(),
                    passage.sender(),
                    refused.code(),
                    passage.proved().map(Header::messageId));
        }
    }

    private void refuse(Passage<?> passage, RefusedException refused, Ledger.Entry entry, String key) {
        Received received = passage.received;
        entry.log()
                .append(Leaves.of(
                        kernel, passage, Leaf.Kind.REFUSAL, refused.code().number()));
        entry.quarantine(new Ledger.Quarantined(
                received.digest(),
                Optional.of(passage.sender()),
                received.door(),
                refused.code().number(),
                received.reachedDoor(),
                received.octets()));
        String receipt = new Receipts(kernel).refused(passage, told(passage, refused), entry);
        entry.settle(passage.sender(), key, Ledger.InboxState.REFUSED, receipt);
    }

    /** A header is read only once its signature is proved: whoever signed it learns what to mend in it. */
    private static RefusedException told(Passage<?> passage, RefusedException refused) {
        boolean stranger = passage.proved().isEmpty() && refused.code() != RefusalCode.HEADER;
        return stranger && refused.code().hiddenFromStrangers()
                ? new RefusedException(RefusalCode.UNREADABLE)
                : refused;
    }

    /** Under which id the inbox keeps the refusal: the proved message id, or else this delivery of these octets. */
    private static String key(Passage<?> passage, RefusalCode code) {
        String delivery = passage.received.transportId() + "#" + passage.received.digest();
        if (code == RefusalCode.MESSAGE_ID_REUSED) {
            return "reused#" + passage.verified().contentDigest();
        }
        return passage.proved().map(Header::messageId).orElse("unproved#" + delivery);
    }

    private static Ledger.Claim claim(Passage<?> passage, String key) {
        return new Ledger.Claim(
                passage.sender(),
                key,
                passage.proved()
                        .map(header -> passage.verified().contentDigest())
                        .orElse(passage.received.digest()),
                passage.received.transportId(),
                passage.interchange.number(),
                passage.received.reachedDoor());
    }
}
