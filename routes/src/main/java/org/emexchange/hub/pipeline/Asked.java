package org.emexchange.hub.pipeline;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/**
 * A request that was decided.
 *
 * @param id reference of the request here
 * @param requester who asked
 * @param messageId under which it was sent
 * @param payload the request, canonical octets
 * @param urgent as the request says
 * @param decidedAt to the microsecond, as the store keeps it
 */
public record Asked(
        String id,
        PartyId requester,
        String messageId,
        byte[] payload,
        boolean urgent,
        Decider decider,
        Ruling ruling,
        Instant decidedAt) {
    /** No personal data. */
    @Override
    public String toString() {
        return "Asked[" + id + " " + ruling + "]";
    }
}
