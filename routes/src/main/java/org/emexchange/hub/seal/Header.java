package org.emexchange.hub.seal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.emexchange.hub.policy.PartyId;

/**
 * The business document header, as the signed octets have it. Codes are as stated, not yet judged.
 *
 * @param interchange catalogue id, as in {@code X01}
 * @param messageId UUID in lower case
 * @param standard namespace of the payload element
 * @param type local name of the payload element
 * @param order clear order id; never logged
 * @param sequence the sender's number for the order, from 1
 */
public record Header(
        String interchange,
        String messageId,
        PartyId sender,
        PartyId receiver,
        String standard,
        String type,
        Instant created,
        Instant expires,
        Optional<String> marking,
        String purpose,
        String power,
        String agreement,
        Optional<String> order,
        OptionalLong sequence,
        Optional<String> inReplyTo) {
    /** What {@code standard} says of a payload in HL7 v2, ER7. */
    public static final String ER7 = "urn:emexchange:er7:1";
}
