package org.emexchange.mapping.hl7;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Times of HL7 v2: {@code YYYYMMDDHHMMSS+ZZZZ} by the clock in London with the offset that London has at that moment
 * ({@code +0000} or {@code +0100}), so that neither a lost zone nor an hour in spring or autumn goes unseen; days
 * {@code YYYYMMDD}; clock times {@code HHMM}. From the year 1900 to 2199.
 */
public final class Hl7Time {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern INSTANT = Pattern.compile("(19|20|21)\\d{12}[+-]\\d{4}");
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d{6}");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final int LETTERS = 3;

    private Hl7Time() {}

    static boolean isInstant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, SECONDS);
            ZoneOffset offset = LONDON.getRules().getOffset(time.toInstant());
            return offset.equals(time.getOffset());
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text, DATE) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text, SECONDS).toInstant();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text, DATE);
    }

    static LocalTime clock(String text) {
        return LocalTime.parse(text, CLOCK);
    }

    static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, LETTERS).equals(text)) {
                return day;
            }
        }
        throw new IllegalStateException("not a weekday");
    }

    /** By the clock in London, to the second. */
    static String write(Instant at) {
        return SECONDS.format(at.atZone(LONDON));
    }
}
