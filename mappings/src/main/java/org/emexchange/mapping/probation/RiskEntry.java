package org.emexchange.mapping.probation;

import java.time.Instant;

/**
 * One entry of a record, as it was first made.
 *
 * @param number from 1, without a gap
 * @param sourceMessage message id under which the sender sent it
 * @param acceptedAt when the hub took it in
 */
public record RiskEntry(int number, String sourceMessage, Instant acceptedAt, RiskMessage said) {
    /** No personal data. */
    @Override
    public String toString() {
        return "RiskEntry[" + number + " " + said + "]";
    }
}
