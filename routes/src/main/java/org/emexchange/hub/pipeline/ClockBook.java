package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.Fact;
import org.emexchange.hub.policy.PartyId;

/**
 * What the store keeps for the clocks of {@code hub.duty}: the facts told, when to look again, and who was told what. Facts and
 * notices are never changed.
 */
public interface ClockBook {
    /**
     * Subjects with a clock that is open, as they were at their last look: those that time changes no more before the rest,
     * which are overdue or have no date; then those that it changes next.
     */
    List<List<Fact>> open(int most);

    /** Everything told about one subject. */
    List<Fact> about(String subject);

    /**
     * An alert for somebody.
     *
     * @param clock the first of the clocks that it is about
     * @param party empty for the operators
     */
    record Notice(String clock, Alert alert, Optional<PartyId> party) {}

    /** The part of one transaction. */
    interface Book {
        /** A fact of an id that is known is left out. Their subject is looked at next. */
        void tell(List<Fact> facts);

        /** Locks a subject whose look is due and that no other hub looks at, and gives all its facts. */
        Optional<List<Fact>> due(Instant now);

        /**
         * Says when to look at a subject again.
         *
         * @param next empty where the passing of time changes nothing any more
         * @param open whether a clock of it is neither met nor withdrawn
         */
        void looked(String subject, Optional<Instant> next, boolean open);

        /** @return false where that was on record before */
        boolean notice(DutyClock.Key clock, DutyClock.Phase phase, Optional<Instant> due, Instant at);

        /** Puts an alert up to be sent; one that was put up for the same audience before is left out. */
        void putUp(Notice notice, Instant at);

        /** Locks one that is to be sent now and that no other hub sends. */
        Optional<Notice> unsent(Instant now);

        void sent(Notice notice, Instant at);

        /** It did not leave: the next try is then. */
        void again(Notice notice, Instant at);

        /** Has every subject with an open clock looked at: tables may be others than at the last look. */
        void lookAtAll();
    }
}
