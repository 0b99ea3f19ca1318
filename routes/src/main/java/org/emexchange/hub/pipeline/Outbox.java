package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.StoredSeal;

/** What the dispatcher asks of the store. A lane is claimed as a whole, never a single message. */
public interface Outbox {
    /**
     * Claims the lane that is to go next: urgent before others, then the one that has waited longest; none whose
     * retry is not due, none of the recipients left out, none that another dispatcher holds.
     */
    Optional<Claimed> claim(Instant now, Set<PartyId> leftOut);

    /** A claimed lane: one transaction. Intake may go on posting to the lane meanwhile. */
    interface Claimed extends AutoCloseable {
        PartyId recipient();

        /** Number of attempts that have failed in a row on this lane. */
        int failures();

        /** What waits in the lane, in order, as far as one claim takes it. */
        List<Waiting> waiting();

        /** The transaction, for the leaf and the receipt that record an outcome. */
        Ledger.Entry entry();

        void delivered(Waiting waiting, Instant at);

        /** Puts a copy that was sealed anew in the place of the stored one. */
        void replace(Waiting waiting, StoredSeal anew);

        /** Nothing more of this lane until then. */
        void retryAt(Instant due);

        void commit();

        /** Undoes what was not committed. */
        @Override
        void close();
    }

    /**
     * @param clear what it was sealed from, decrypted
     * @param urgent that it may be read before all that lies unread with its recipient: it is urgent, and nothing of its
     *     order went before it that it could overtake
     * @param deliveryId id for the broker's duplicate check: the same for every attempt of one delivery
     */
    record Waiting(
            long id,
            StoredSeal stored,
            byte[] clear,
            String route,
            String deliveryId,
            boolean urgent,
            boolean share,
            Instant postedAt,
            Optional<Ledger.Answered> answers) {}
}
