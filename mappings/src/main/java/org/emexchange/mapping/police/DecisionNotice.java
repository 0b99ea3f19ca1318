package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What whoever asked is told of the decision on the request: the outcome, the reasons, who decided by role, what was granted
 * and the one purpose for which it may be used (COP-31). The request itself is not repeated: the notice may travel
 * further than the request did.
 */
public record DecisionNotice(
        String requestId,
        String sourceMessage,
        DecisionOutcome outcome,
        String reasons,
        List<String> decidedBy,
        Instant decidedAt,
        Optional<Instant> lapsesAt,
        Optional<DataScope> scope,
        Optional<RequestPurpose> purpose) {

    /**
     * The notice of a decision.
     *
     * @throws IllegalArgumentException where the decision goes beyond the request
     */
    public static DecisionNotice of(MonitoringRequest request, String sourceMessage, DataDecision decision) {
        Optional<DataScope> granted = decision.scope()
                .map(any -> Grant.of(request, sourceMessage, decision).scope());
        return new DecisionNotice(
                request.requestId(),
                sourceMessage,
                decision.outcome(),
                decision.reasons(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.lapsesAt(),
                granted,
                granted.map(any -> request.purpose()));
    }
}
