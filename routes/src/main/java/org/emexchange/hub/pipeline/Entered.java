package org.emexchange.hub.pipeline;

import java.time.Instant;

/**
 * One entry of the continuous record of an order: a message that was taken in, as its sender wrote it.
 *
 * @param number from 1, without a gap, in the order in which the hub took them in
 * @param messageId its sender's message id
 * @param acceptedAt to the microsecond, as the store keeps it
 * @param standard namespace of its payload
 * @param payload canonical octets
 */
public record Entered(int number, String messageId, Instant acceptedAt, String standard, byte[] payload) {
    /** No personal data. */
    @Override
    public String toString() {
        return "Entered[" + number + " " + messageId + "]";
    }
}
