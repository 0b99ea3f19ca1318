package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * What a recipient asked the sender of a message about that message (PI-3.1). No personal data, and no order.
 *
 * @param messageId under which it was sent by whoever asks
 * @param share the message id under which the hub delivered what it is about
 * @param about the message id under which whoever is asked sent that
 * @param interchange of what it is about
 * @param ending empty while it is open
 */
public record Query(
        PartyId asking,
        String messageId,
        PartyId asked,
        String share,
        String about,
        String interchange,
        Instant askedAt,
        Optional<Ending> ending) {
    /** Why no answer is awaited any more. */
    public enum Ending {
        ANSWERED,
        TAKEN_BACK,
        REPLACED
    }
}
