package org.emexchange.hub.edge;

import java.time.Duration;

/**
 * What one sender can ask of every MLLP door.
 *
 * @param octets largest message, without its frame
 * @param connections at most so many in all, over every port
 * @param connectionsOfOne at most so many of one party, over every port
 * @param message from a message's first octet to its last, and for the sender to take its acknowledgement
 * @param idle between two messages
 */
public record MllpLimits(int octets, int connections, int connectionsOfOne, Duration message, Duration idle) {
    static final Duration HANDSHAKE = Duration.ofSeconds(5);

    /** @throws IllegalArgumentException unless every limit is above nothing */
    public MllpLimits {
        if (octets < 1 || connections < 1 || connectionsOfOne < 1 || !positive(message) || !positive(idle)) {
            throw new IllegalArgumentException("em.mllp-limits: every limit is above nothing");
        }
    }

    private static boolean positive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }
}
