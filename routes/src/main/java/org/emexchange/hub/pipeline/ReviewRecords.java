package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the store keeps of reviews. Nothing in it is ever changed. */
public interface ReviewRecords {
    /** Those that nobody has concluded, those due first before the rest. */
    List<Reviews.Due> due();

    /** One of them, concluded or not. */
    Optional<Reviews.Due> find(String id);

    /** Of those that nobody has concluded: the overdue ones that nobody has been told of. */
    List<Reviews.Due> untold(Instant now);

    /** Ids of those who have decided on the request that the share of the sample is, or answers; nobody where it is of none. */
    Set<String> deciders(Reviews.Share share);

    /** The part of one transaction. */
    interface Book {
        /** @return false where the same is put up already */
        boolean putUp(Reviews.Due review);

        /** @return false where somebody has concluded it before */
        boolean conclude(String id, Decider who, Reviews.Verdict verdict, String reasons, Instant at);

        /** @return false where the operators have been told before */
        boolean told(String id, Instant at);
    }
}
