package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Optional;

/** What a message does about a query (X24), by message ids as its sender knows them. */
public sealed interface QueryStep {
    /**
     * Asks about a message that the hub delivered to its sender.
     *
     * @param message the id under which the hub delivered it
     * @param inPlaceOf an open query of the sender's own, which needs no answer any more
     * @param answerBy when an answer is needed
     */
    record Asks(String message, Optional<String> inPlaceOf, Optional<Instant> answerBy) implements QueryStep {}

    /** Takes an open query of its sender's own back. */
    record TakesBack(String message, String query) implements QueryStep {}

    /** Answers a query that the hub delivered to its sender. */
    record Answers(String query) implements QueryStep {}
}
