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

    /**
     * @param sealed as it went
     * @return what to announce once the transaction has committed
     */
    Runnable record(Outbox.Claimed lane, Outbox.Waiting waiting, StoredSeal sealed) {
        Instant now = kernel.clock().instant();
        lane.delivered(waiting, now);
        if (!waiting.share()) {
            return () -> {};
        }
        Optional<Ledger.Answered> answers = waiting.answers().get();
        lane.entry().log().append(leaf(sealed, answers));
        answers.ifPresent(answered -> tell(answered, sealed, now, lane.entry()));
        return () ->
                Announcer.delivered(sealed.marking(), sealed.interchange(), sealed.recipient(), sealed.messageId());
    }

    /** Whoever has left the register since has no door to be told at. */
    private void tell(Ledger.Answered answered, StoredSeal sealed, Instant at, Ledger.Entry entry) {
        if (kernel.register().party(answered.originalSender()).isPresent()) {
            new Receipts(kernel).delivered(answered, sealed, at, entry);
        }
    }

    private Leaf leaf(StoredSeal sealed, Optional<Ledger.Answered> answers) {
        return new Leaf(
                Leaf.Kind.DELIVERY,
                Optional.of(PartyId.HUB),
                Optional.of(sealed.recipient()),
                sealed.interchange(),
                Optional.of(sealed.messageId()),
                answers.flatMap(Ledger.Answered::order).map(kernel.pseudonym()),
                Optional.empty(),
                kernel.sealing().digest(sealed.octets()),
                "DELIVERED",
                sealed.octets().length);
    }
}
