package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.Fact;

/**
 * What the store keeps for the clocks of {@code hub.duty}: the facts told, when to look again, and who was told what. Facts and
 * notices are never changed.
 */
public interface ClockBook {
    /** Subjects with a clock that is open, as they were at their last look; those that come due first before the rest. */
    List<List<Fact>> open(int most);

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

        /** @return false where that was told before */
        boolean notice(DutyClock.Key clock, DutyClock.Phase phase, Optional<Instant> due, Instant at);
    }
}
