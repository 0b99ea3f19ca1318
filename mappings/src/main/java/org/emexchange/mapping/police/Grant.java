package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;

/**
 * A request as far as it was granted: never more than was asked for. Whoever holds one holds a decision that granted it.
 */
public final class Grant implements Granted {
    private final MonitoringRequest request;
    private final String sourceMessage;
    private final DataScope scope;
    private final Optional<Instant> lapsesAt;

    private Grant(MonitoringRequest request, String sourceMessage, DataScope scope, Optional<Instant> lapsesAt) {
        this.request = request;
        this.sourceMessage = sourceMessage;
        this.scope = scope;
        this.lapsesAt = lapsesAt;
    }

    /**
     * What the decision grants of the request.
     *
     * @param sourceMessage message id under which the request was sent
     * @throws IllegalArgumentException where nothing was granted; where the decision goes beyond the request; where a grant as
     *     asked is not what was asked, or one in part is
     */
    public static Grant of(MonitoringRequest request, String sourceMessage, DataDecision decision) {
        DataScope scope = decision.scope().orElseThrow(() -> new IllegalArgumentException("nothing was granted"));
        boolean whole = scope.equals(request.scope());
        if (!scope.isWithin(request.scope()) || whole != (decision.outcome() == DecisionOutcome.GRANTED)) {
            throw new IllegalArgumentException("the decision is not one on this request");
        }
        return new Grant(request, sourceMessage, scope, decision.lapsesAt());
    }

    public MonitoringRequest request() {
        return request;
    }

    @Override
    public String requestId() {
        return request.requestId();
    }

    @Override
    public String sourceMessage() {
        return sourceMessage;
    }

    @Override
    public Person person() {
        return request.person();
    }

    @Override
    public DataScope scope() {
        return scope;
    }

    @Override
    public Optional<RequestPurpose> purpose() {
        return Optional.of(request.purpose());
    }

    @Override
    public DataRecords cut(DataRecords records) {
        DataRecords cut = records.cutTo(scope);
        return request.mayHaveSummaries() ? cut : cut.withoutSummaries();
    }

    /** Until when the contractor may answer. */
    public Optional<Instant> lapsesAt() {
        return lapsesAt;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Grant[" + request + "]";
    }
}
