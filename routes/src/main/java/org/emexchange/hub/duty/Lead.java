package org.emexchange.hub.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long before its due moment a clock is approaching; of a clock without one, how long after its start it is brought to
 * mind.
 *
 * @param days whole days of London in place of hours
 */
public record Lead(int number, boolean days) {
    private static final String NONE = "NONE";

    /** {@code 12H}, {@code 3D}; empty for {@code NONE}. */
    static Optional<Lead> of(String text) {
        if (text.equals(NONE)) {
            return Optional.empty();
        }
        if (!text.matches("[1-9][0-9]{0,2}[HD]")) {
            throw new IllegalArgumentException(text + " is no lead: 12H, 3D or NONE");
        }
        return Optional.of(new Lead(Integer.parseInt(text.substring(0, text.length() - 1)), text.endsWith("D")));
    }

    Instant before(Instant due) {
        return days ? due.atZone(London.ZONE).minusDays(number).toInstant() : due.minus(Duration.ofHours(number));
    }

    Instant after(Instant start) {
        return days ? start.atZone(London.ZONE).plusDays(number).toInstant() : start.plus(Duration.ofHours(number));
    }
}
