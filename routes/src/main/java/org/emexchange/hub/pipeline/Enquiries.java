package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** What the store keeps of enquiries that parties make about orders of theirs. */
public interface Enquiries {
    /** Those that nobody has answered, the longest open first. */
    List<Open> open();

    /** No personal data. */
    record Open(String id, String interchange, PartyId requester, String messageId, Instant askedAt) {}

    /** The part of one transaction. */
    interface Book {
        void ask(Enquiry enquiry);

        /** What this party asked under this message id, answered or not. */
        Optional<Enquiry> asked(PartyId requester, String messageId);

        /** Nothing more is to come; the first time counts. */
        void answered(Enquiry enquiry, Instant at);
    }
}
