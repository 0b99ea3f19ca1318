package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;

/**
 * What a named person decided on a request (COP-60). The person's name stays in the hub's own record of the decision: a
 * recipient learns the role.
 *
 * @param scope what is granted; empty where it is refused, and only there
 */
public record DataDecision(
        DecisionOutcome outcome, String reasons, String decidedBy, Instant decidedAt, Optional<DataScope> scope) {
    /** @throws IllegalArgumentException without reasons or role, or with a scope where it is refused */
    public DataDecision {
        if (reasons.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException("a decision without reasons or without the one who made it");
        }
        if (scope.isPresent() == (outcome == DecisionOutcome.REFUSED)) {
            throw new IllegalArgumentException("a scope goes with what is granted");
        }
    }
}
