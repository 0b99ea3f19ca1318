package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * For the people who review what has been released already (COP-60): what one person released at once because a life was
 * at risk, and a random sample of shares. Who may call this is the caller's to see to. Thread-safe.
 */
public interface Reviews {
    /** What nobody has reviewed yet, overdue ones first. No personal data. */
    List<Due> due();

    /**
     * Reviews. What was reviewed stays so. What a life at risk was granted for and is not upheld is withdrawn as well, where it can
     * still be: contractor and whoever asked are told.
     *
     * @param id as in {@link Due#id}
     * @param reasons 1 to 4,000 characters
     * @throws DecisionException.Unknown where there is no such review
     * @throws DecisionException.AlreadyReviewed where somebody has reviewed before, or at the same moment
     * @throws DecisionException.NoReasons where the reasons are blank
     * @throws DecisionException.OwnProposal where this person has decided it
     * @throws DecisionException.OwnRequest where it is this person's own, or their party's
     * @throws DecisionException.NotLooked where this person has not looked at the request since it was decided
     */
    void conclude(String id, Decider who, Verdict verdict, String reasons);

    /** Whether it was right. Names are part of the stored format and never change. */
    enum Verdict {
        UPHELD,
        NOT_UPHELD
    }

    /** Why something is reviewed. Names are part of the stored format and never change. */
    enum Cause {
        /** One person released it at once. */
        LIFE_AT_RISK,
        /** It is of the day's sample. */
        SAMPLE
    }

    /**
     * @param request reference of the request that was released; with {@link Cause#LIFE_AT_RISK} only
     * @param share the share of the sample; with {@link Cause#SAMPLE} only
     * @param since when it was released
     * @param dueAt by when it is to be reviewed
     */
    record Due(
            String id,
            Cause cause,
            Optional<String> request,
            Optional<Share> share,
            String interchange,
            Instant since,
            Instant dueAt) {
        public boolean isOverdue(Instant now) {
            return now.isAfter(dueAt);
        }
    }

    /**
     * One share, as the share log has it.
     *
     * @param leaf number of its leaf
     */
    record Share(
            long leaf,
            String messageId,
            PartyId sender,
            PartyId recipient,
            String purpose,
            String power,
            String agreement) {}
}
