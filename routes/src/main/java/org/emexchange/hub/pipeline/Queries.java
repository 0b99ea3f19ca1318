package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** What the store keeps of queries about messages. */
public interface Queries {
    /** Those that nobody has answered, the longest open first. */
    List<Query> open();

    /** The part of one transaction. */
    interface Book {
        void ask(Query query);

        /** What this party asked under this message id, ended or not. Locks it. */
        Optional<Query> asked(PartyId asking, String messageId);

        /** @throws IllegalStateException where it has ended before */
        void end(Query query, Query.Ending how, Instant at);
    }
}
