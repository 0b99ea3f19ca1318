package org.emexchange.mapping.police;

/**
 * A request as far as it was granted: never more than was asked for. Whoever holds one holds a decision that granted it.
 */
public final class Grant {
    private final DataRequest request;
    private final String sourceMessage;
    private final DataScope scope;

    private Grant(DataRequest request, String sourceMessage, DataScope scope) {
        this.request = request;
        this.sourceMessage = sourceMessage;
        this.scope = scope;
    }

    /**
     * What the decision grants of the request.
     *
     * @param sourceMessage message id under which the force sent the request
     * @throws IllegalArgumentException where it was refused; where the decision goes beyond the request; where a grant as
     *     asked is not what was asked, or one in part is
     */
    public static Grant of(DataRequest request, String sourceMessage, DataDecision decision) {
        DataScope scope = decision.scope().orElseThrow(() -> new IllegalArgumentException("the request was refused"));
        boolean whole = scope.equals(request.scope());
        if (!scope.isWithin(request.scope()) || whole != (decision.outcome() == DecisionOutcome.GRANTED)) {
            throw new IllegalArgumentException("the decision is not one on this request");
        }
        return new Grant(request, sourceMessage, scope);
    }

    public DataRequest request() {
        return request;
    }

    public String sourceMessage() {
        return sourceMessage;
    }

    public DataScope scope() {
        return scope;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Grant[" + request + "]";
    }
}
