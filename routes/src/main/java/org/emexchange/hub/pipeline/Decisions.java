package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PersonMatch;

/**
 * For the people who decide on requests (COP-60): nothing of a request leaves the hub before one of them has, and bulk or
 * precise location data not before a second one has agreed. Who may call this is the caller's to see to. Thread-safe, and
 * any number of hubs may offer it at once. Whoever has a part in a request has none in what becomes of it: each method that
 * is told who calls throws {@link DecisionException.OwnRequest} then, and the share log has it.
 */
public interface Decisions {
    /** What waits for a decision: urgent first, then what has waited longest. No personal data. */
    List<Waiting> waiting();

    /** What was granted and may still be withdrawn: the newest first. No personal data. */
    List<Open> open();

    /**
     * One request, decided or not; no personal data.
     *
     * @throws DecisionException.Unknown where there is no such request
     */
    Waiting find(String id);

    /**
     * One request, for one person to read. Who looked at which request is in the share log before it is given out, and
     * why is kept with the request.
     *
     * @param id as in {@link Waiting#id}
     * @param reason why it is looked at, 1 to 4,000 characters
     * @throws DecisionException.Unknown where there is no such request
     * @throws DecisionException.NoReasons where the reason is blank
     */
    Submitted look(String id, Decider who, String reason);

    /**
     * The same request again, for one person who has looked at it.
     *
     * @throws DecisionException.Unknown where there is no such request
     * @throws DecisionException.NotLooked where this person has not looked at it (COP-60)
     */
    Submitted seen(String id, Decider who);

    /**
     * Decides. When it returns {@link Taken#DECIDED}, the decision, its leaf and every copy that follows from it are committed
     * together; when it throws, nothing was decided. Where what is granted asks for two people, it is kept and releases
     * nothing. Where a life is at risk it never does: one person releases it at once, and another reviews that.
     *
     * @throws DecisionException.Unknown where there is no such request
     * @throws DecisionException.AlreadyDecided where somebody has decided before, or at the same moment
     * @throws DecisionException.AlreadyProposed where a decision waits for a second person
     * @throws DecisionException.NotLooked where this person has not looked at it (COP-60)
     * @throws DecisionException.OutOfScope where more is granted than was asked for
     * @throws DecisionException.NotPermitted where the request is not permitted any more
     * @throws DecisionException.Expired where its time is over
     * @throws IllegalStateException where it failed, which is no fault of the decider's
     */
    Taken decide(String id, Decider who, Ruling ruling);

    /**
     * Agrees to what somebody else has proposed, which is then decided: as {@link #decide}.
     *
     * @param reasons why, 1 to 4,000 characters
     * @throws DecisionException.NothingProposed where nothing is, or somebody was quicker
     * @throws DecisionException.OwnProposal where this person has proposed it
     * @throws DecisionException.NotLooked where this person has not looked at it since it was proposed
     */
    void confirm(String id, Decider who, String reasons);

    /** Does not agree: the request waits for a decision again. As {@link #confirm}. */
    void decline(String id, Decider who, String reasons);

    /**
     * Withdraws what was granted, until it lapses, whatever was answered: the contractor and whoever asked are told, and an answer
     * that comes later is refused.
     *
     * @param reasons told to whoever asked, 1 to 4,000 characters
     * @throws DecisionException.NothingToWithdraw where there is no such grant any more
     * @throws DecisionException.NotLooked where this person has not looked at it
     */
    void withdraw(String id, Decider who, String reasons);

    /** What became of a decision that was taken in. */
    enum Taken {
        DECIDED,
        /** It waits for a second person. */
        PROPOSED
    }

    /**
     * @param id reference of the request here, in the share log and in leaves about it; not its message id
     * @param party who asks
     * @param messageId under which it was sent
     * @param proposedBy id of whoever proposed what waits for a second person
     */
    record Waiting(
            String id,
            String interchange,
            PartyId party,
            String messageId,
            Instant arrived,
            boolean urgent,
            Optional<String> proposedBy) {}

    /**
     * What was granted, and nobody has answered yet.
     *
     * @param lapsesAt until when an answer is taken
     */
    record Open(String id, String interchange, PartyId party, Instant decidedAt, Instant lapsesAt) {}

    /**
     * A request as it was asked. Personal data: never logged.
     *
     * @param standard namespace of the payload, for a data request {@code DataRequestXml.NAMESPACE}
     * @param payload canonical octets, as its mapping reads them
     * @param decided what became of it
     * @param proposal what waits for a second person
     * @param match whether it is about the person of the order that it names; empty where it names none
     */
    record Submitted(
            Waiting waiting,
            String standard,
            byte[] payload,
            Optional<Asked> decided,
            Optional<Proposal> proposal,
            Optional<PersonMatch> match) {
        /** What was decided, where it has been. */
        public Optional<Ruling> ruling() {
            return decided.map(Asked::ruling);
        }

        /** No personal data. */
        @Override
        public String toString() {
            return "Submitted[" + waiting.id() + "]";
        }
    }
}
