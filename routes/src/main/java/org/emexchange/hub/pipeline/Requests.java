package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** What the store keeps of requests that wait for a named person's decision. Nothing in it is ever changed. */
public interface Requests {
    /** Those without a decision: urgent first, then those that have waited longest. */
    List<Decisions.Waiting> waiting();

    /** Those that were granted, and are neither withdrawn nor lapsed: the newest first. */
    List<Decisions.Open> open(Instant now);

    /** One of them, decided or not. */
    Optional<Kept> kept(String id);

    /** Whether that person has looked at it, at that moment or later. */
    boolean looked(String id, Decider who, Instant since);

    /**
     * A request as it came and as it was read.
     *
     * @param octets as it came, so that it is verified anew when it is released
     * @param payload canonical octets
     * @param decided what became of it, a grant that was withdrawn as it was made
     * @param proposal what waits for a second person
     */
    record Kept(
            Decisions.Waiting waiting,
            Ledger.Came came,
            byte[] octets,
            String standard,
            byte[] payload,
            Optional<Asked> decided,
            Optional<Proposal> proposal) {
        /** No personal data. */
        @Override
        public String toString() {
            return "Kept[" + waiting.id() + "]";
        }
    }

    /**
     * The part of one transaction. What changes what becomes of a request waits for any other transaction that does, and
     * is said to be too late where that one was quicker.
     */
    interface Book {
        void submit(Kept request);

        /** Keeps who looked at a request and why. */
        void looked(String id, Decider who, String reason, Instant at);

        /** @return false where something is proposed already, or it has been decided */
        boolean propose(String id, Proposal proposal);

        /**
         * A second person does not agree: the request goes back to those who wait.
         *
         * @return false where somebody has answered the proposal before, or the request has been decided
         */
        boolean decline(String id, Asked.Second word, Instant at);

        /**
         * Takes the one decision on a request, and with it the second person's word on its proposal.
         *
         * @return false where it has been decided before, or something else is proposed
         */
        boolean decide(Asked decided);

        /**
         * Closes a request that its sender takes back.
         *
         * @param messageId under which this party sent it
         * @return empty where this party sent none that waits
         */
        Optional<Asked> retract(PartyId requester, String messageId, Ruling ruling, Instant at);

        /** @return false where nothing is granted, it was withdrawn before, or it has lapsed */
        boolean withdraw(Asked withdrawn);

        /** @return false where the operators have been told before that its sender is not in the register any more */
        boolean toldThatAskerIsGone(String id, Instant at);

        /** Keeps, for whoever looks afterwards, that an answer was taken. */
        void answered(String id, String messageId, Instant at);

        /** The request that this party sent under this message id, where it was decided: as withdrawn, where it was. */
        Optional<Asked> decided(PartyId requester, String messageId);
    }
}
