package org.emexchange.hub.pipeline;

import java.time.Instant;

/**
 * One person's decision that releases nothing before a second person has confirmed it (COP-60).
 *
 * @param id its reference
 * @param ruling a grant
 * @param at to the microsecond, as the store keeps it
 */
public record Proposal(String id, Decider who, Ruling ruling, Instant at) {
    /** No personal data. */
    @Override
    public String toString() {
        return "Proposal[" + id + " " + ruling + " by " + who + "]";
    }
}
