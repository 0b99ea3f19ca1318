package org.emexchange.hub.pipeline;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/**
 * What a party has asked, about an order of its own or about none: it stays open until it is answered (PI-3.10, PI-4.4,
 * COP-33).
 *
 * @param id reference of it here
 * @param requester who asked
 * @param messageId under which it was sent
 * @param order the order id, clear; never logged; blank where it is about none
 * @param payload as it was asked, canonical octets
 */
public record Enquiry(
        String id,
        PartyId requester,
        String interchange,
        String messageId,
        String order,
        byte[] payload,
        boolean urgent,
        Instant askedAt) {
    /** No personal data. */
    @Override
    public String toString() {
        return "Enquiry[" + id + " of " + requester + "]";
    }
}
