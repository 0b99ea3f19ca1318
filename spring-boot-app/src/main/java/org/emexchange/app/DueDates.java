package org.emexchange.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.emexchange.hub.duty.BeyondCalendarException;
import org.emexchange.hub.duty.ClockRule;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.London;
import org.emexchange.hub.duty.Term;
import org.emexchange.hub.duty.WorkingDays;

/** Dates by the tables that the hub goes by, asked for in text. Pauses and what a message states are not in them. */
record DueDates(ClockRules table, WorkingDays days) {
    static final String EVENTS =
            "EVENT is a moment with its offset (2026-12-24T23:30:00Z, 2026-07-01T00:30:00+01:00) or a day in London (2026-12-24).";
    static final String RULES = "RULE is a clock of the table (PI-3.3) or a term: " + Term.FORMS + ".";

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /** Either the same moment twice or what stands in the way. */
    record Answer(String utc, String london, String error) {}

    static DueDates shipped() {
        return new DueDates(ClockRules.shipped(), WorkingDays.shipped());
    }

    Collection<ClockRule> rules() {
        return table.all();
    }

    String years() {
        return days.firstYear() + " to " + days.lastYear();
    }

    Answer ask(String event, String rule) {
        try {
            Term term = table.find(rule).map(ClockRule::term).orElseGet(() -> Term.of(rule));
            Instant due = term.due(moment(event, term), days)
                    .orElseThrow(() -> new IllegalArgumentException(
                            rule + " has no date of its own: it is due by what the message states"));
            return new Answer(due.toString(), due.atZone(London.ZONE).format(WITH_OFFSET), "");
        } catch (IllegalArgumentException | BeyondCalendarException e) {
            return new Answer("", "", String.valueOf(e.getMessage()));
        }
    }

    private static Instant moment(String event, Term term) {
        try {
            return OffsetDateTime.parse(event).toInstant();
        } catch (DateTimeException noMoment) {
            return day(event, term);
        }
    }

    private static Instant day(String event, Term term) {
        try {
            LocalDate day = LocalDate.parse(event);
            if (term instanceof Term.Elapsed || term instanceof Term.Moment) {
                throw new IllegalArgumentException(term.text() + " counts from a moment and not from a day: " + event);
            }
            return day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(event + " is no event. " + EVENTS, noDay);
        }
    }
}
