package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** What the store keeps of requests that wait for a named person's decision. Nothing in it is ever changed. */
public interface Requests {
    /** Those without a decision: urgent first, then those that have waited longest. */
    List<Decisions.Waiting> waiting();

    /** One of them, decided or not. */
    Optional<Kept> kept(String id);

    /** Whether that person has looked at it. */
    boolean looked(String id, Decider who);

    /**
     * A request as it came and as it was read.
     *
     * @param octets as it came, so that it is verified anew when it is released
     * @param payload canonical octets
     */
    record Kept(
            Decisions.Waiting waiting,
            Ledger.Came came,
            byte[] octets,
            String standard,
            byte[] payload,
            Optional<Ruling> ruling) {
        /** No personal data. */
        @Override
        public String toString() {
            return "Kept[" + waiting.id() + "]";
        }
    }

    /** The part of one transaction. */
    interface Book {
        void submit(Kept request);

        /** Keeps who looked at a request and why. */
        void looked(String id, Decider who, String reason, Instant at);

        /**
         * Takes the one decision on a request; another transaction that decides at the same moment is waited for.
         *
         * @return false where it has been decided before
         */
        boolean decide(Asked decided);

        /** The request that this party sent under this message id, where it was decided. */
        Optional<Asked> decided(PartyId requester, String messageId);
    }
}
