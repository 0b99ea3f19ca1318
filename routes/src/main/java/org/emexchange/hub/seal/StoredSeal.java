package org.emexchange.hub.seal;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/**
 * A sealed message at rest in the outbox: data without any authority. It becomes {@code Sealed} again only in this
 * package, after its leaf and our stamp are checked.
 *
 * @param leaf number of the share-log leaf that records it
 * @param octets the EncryptedData document, as it will travel
 * @param stamp our signature over digest of the octets, message id, recipient and leaf
 * @param certificateEnds when the recipient's encryption certificate ends; from then on it must be sealed anew
 */
public record StoredSeal(
        PartyId recipient,
        String messageId,
        String interchange,
        String marking,
        long leaf,
        byte[] octets,
        byte[] stamp,
        Instant certificateEnds) {}
