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

        /**
         * Part of its answer was taken; with the last of them, whichever that is, it is answered. What answers by one interchange
         * and by another are two answers, and the parts of each count for themselves.
         *
         * @param interchange number of the one that the part came by
         * @return whether it is answered by this very part
         */
        boolean answered(Enquiry enquiry, String interchange, PartOf part, Instant at);
    }

    /** A part of an answer; an answer in one piece is part 1 of 1. */
    record PartOf(int number, int of) {}
}
