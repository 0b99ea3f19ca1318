package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;

/**
 * How soon an answer is needed.
 *
 * @param lifeAtRisk whose life is at risk and how; present where the request is urgent, and only there
 * @param answerBy present where the request is urgent
 */
public record Urgency(Optional<String> lifeAtRisk, Optional<Instant> answerBy) {

    public boolean isUrgent() {
        return lifeAtRisk.isPresent();
    }

    /** Not whose life. */
    @Override
    public String toString() {
        return isUrgent() ? "URGENT" : "ROUTINE";
    }
}
