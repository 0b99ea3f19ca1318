package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What named people decided on a request (COP-60), or that nobody did in time. Their names stay in the hub's own record of
 * the decision: a recipient learns the roles.
 *
 * @param decidedBy who decided, and who confirmed it where two had to; nobody where it expired or was taken back, and only there
 * @param lapsesAt until when the contractor may answer what is granted
 * @param scope what is granted; present with a grant, and only there
 */
public record DataDecision(
        DecisionOutcome outcome,
        String reasons,
        List<String> decidedBy,
        Instant decidedAt,
        Optional<Instant> lapsesAt,
        Optional<DataScope> scope) {
    /** @throws IllegalArgumentException without reasons or role, or with a scope where nothing is granted */
    public DataDecision {
        decidedBy = List.copyOf(decidedBy);
        boolean nobody = decidedBy.isEmpty() || decidedBy.stream().anyMatch(String::isBlank);
        if (reasons.isBlank() || nobody != outcome.isNobodys()) {
            throw new IllegalArgumentException("a decision without reasons or without the one who made it");
        }
        if (scope.isPresent() != outcome.grants()) {
            throw new IllegalArgumentException("a scope goes with what is granted");
        }
    }
}
