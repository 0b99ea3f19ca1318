package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.StoredSeal;

/**
 * A sealed message on its way into the outbox.
 *
 * @param clear the translated payload with its header, to seal anew when the recipient's certificate has ended; the store
 *     encrypts it
 * @param route id of the delivery route that takes it to the recipient's door
 * @param lane key of the lane beside the recipient: pseudonym of the order and the stream's name; order within it is kept
 * @param urgent goes before all that is not urgent for this recipient, its lane's predecessors with it
 * @param share true for a share, false for a receipt
 * @param answers who sent the message that this came from, to be told when it is delivered; empty for receipts
 * @param deliverable false while the recipient's door does not stand: it waits, and is shown
 * @param heldSince when the message reached the door, where it waited for those before it
 */
public record Posting(
        StoredSeal stored,
        byte[] clear,
        String route,
        String lane,
        boolean urgent,
        boolean share,
        Optional<Ledger.Answered> answers,
        boolean deliverable,
        Optional<Instant> heldSince) {
    public PartyId recipient() {
        return stored.recipient();
    }
}
