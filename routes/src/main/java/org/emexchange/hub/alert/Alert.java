package org.emexchange.hub.alert;

import java.time.Instant;
import java.util.UUID;
import org.emexchange.hub.policy.Marking;

/**
 * All that an alert can say. No part of it is a text, so that nothing of a payload, no name and no order id can be put
 * into one (COP-35).
 *
 * @param reference the hub's own id of the copy; of a message that has no copy yet, the message's; of a transfer, the
 *     transfer's; of a review or a request, its own; of a duty, that of the message that began it
 * @param since when the hub took it in, or its last part; when it was delivered after all, or when the review or the duty is due
 */
public record Alert(Kind kind, CatalogueNumber interchange, Marking marking, UUID reference, Instant since) {
    /** What an alert is about. */
    public enum Kind {
        /** An urgent copy has been waiting for too long. */
        UNDELIVERED,
        /** An urgent message has been waiting for too long for those before it, and has no copy yet. */
        HELD,
        /** One that was alerted about has been delivered. */
        DELIVERED,
        /** A transfer in parts was begun and does not go on. */
        STALLED,
        /** What was released at once, or is of the sample, has not been reviewed in time: for the operators. */
        REVIEW_OVERDUE,
        /** Whoever asked for data is not in the register any more, and its request waits: for the operators. */
        ASKER_GONE,
        /** What a party owes by an interchange is due soon. */
        DUTY_APPROACHING,
        /** What a party owes was not done in time. */
        DUTY_MISSED,
        /** When something is due cannot be reckoned, for want of bank holidays: for the operators. */
        DUTY_UNDETERMINED
    }
}
