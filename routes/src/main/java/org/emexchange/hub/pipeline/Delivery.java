package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.StoredSeal;

/** Records that a recipient's door has taken a message, and tells whoever sent the original. */
final class Delivery {
    private final Kernel kernel;

    Delivery(Kernel kernel) {
        this.kernel = kernel;
    }

    /** @return what to announce once the transaction has committed */
    Runnable record(Outbox.Claimed lane, Outbox.Waiting waiting) {
        Instant now = kernel.clock().instant();
        StoredSeal stored = waiting.stored();
        lane.delivered(waiting, now);
        if (!waiting.share()) {
            return () -> {};
        }
        lane.entry().log().append(leaf(waiting));
        waiting.answers().ifPresent(answered -> new Receipts(kernel).delivered(answered, waiting, now, lane.entry()));
        return () ->
                Announcer.delivered(stored.marking(), stored.interchange(), stored.recipient(), stored.messageId());
    }

    private Leaf leaf(Outbox.Waiting waiting) {
        StoredSeal stored = waiting.stored();
        return new Leaf(
                Leaf.Kind.DELIVERY,
                Optional.of(PartyId.HUB),
                Optional.of(stored.recipient()),
                stored.interchange(),
                Optional.of(stored.messageId()),
                waiting.answers().flatMap(Ledger.Answered::order).map(kernel.pseudonym()),
                Optional.empty(),
                kernel.sealing().digest(stored.octets()),
                "DELIVERED",
                stored.octets().length);
    }
}
