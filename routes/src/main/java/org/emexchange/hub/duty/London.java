package org.emexchange.hub.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The calendar by which days are counted: Europe/London, also where an instant came with another offset. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private London() {}

    /** 23:30Z on 30 June is 1 July. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** 23:59:59 of that day. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(ZONE).toInstant();
    }
}
