package org.emexchange.hub.duty;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that becomes of a clock at a moment.
 *
 * @param due by when it is due from then on; empty where it has no date
 */
public record ClockChange(Kind kind, Instant at, Optional<Instant> due) {
    /** Names are for the store and never change. */
    public enum Kind {
        STARTED,
        /** The bank holidays of the year that it needs are not known: alert. */
        UNDETERMINED,
        APPROACHING,
        MISSED,
        PAUSED,
        RESUMED,
        MET,
        MET_LATE,
        WITHDRAWN;

        /** Whether nothing comes after it. */
        public boolean isLast() {
            return this == MET || this == MET_LATE || this == WITHDRAWN;
        }
    }
}
