package org.emexchange.hub.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long something may take. Days are those of London and end at 23:59:59; a day has as many hours as it has there, an
 * hour always has sixty minutes.
 */
public sealed interface Term {
    /** What {@link #of} understands, for whoever has to write one. */
    String FORMS = "5WD working days, 24H hours, 5MIN minutes, SAME-DAY, 3M months, 28D-BEFORE days before a day, "
            + "MOMENT by that very moment, STATED by what the message states";

    /**
     * By when, for an event at that moment.
     *
     * @return empty where only the message itself can say so
     * @throws BeyondCalendarException where the bank holidays of that year are not known
     */
    Optional<Instant> due(Instant event, WorkingDays days);

    /**
     * By when, after a pause that began when it was due by {@code due} and was not yet over.
     *
     * @throws BeyondCalendarException where the bank holidays of that year are not known
     */
    Instant moved(Instant due, Instant from, Instant until, WorkingDays days);

    /** As the table has it. */
    String text();

    /** @throws IllegalArgumentException for a text in none of the {@link #FORMS} */
    static Term of(String text) {
        return TermText.read(text);
    }

    /**
     * By the end of the {@code number}th working day after the day of the event. A pause moves it by the working days after
     * the day of asking, up to and with the day of the answer, so that as many are left after the answer as were left after
     * the question; the answer on a day that is none never leaves less than the end of the next.
     */
    record WorkingDay(int number) implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.of(London.endOf(days.after(London.day(event), number)));
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            LocalDate answered = London.day(until);
            LocalDate moved = days.after(London.day(due), days.between(London.day(from), answered));
            LocalDate earliest = days.onOrAfter(answered);
            return London.endOf(moved.isBefore(earliest) ? earliest : moved);
        }

        @Override
        public String text() {
            return number + "WD";
        }
    }

    /** Elapsed time, whatever the day. A pause moves it by the time that it lasted. */
    record Elapsed(Duration time) implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.of(event.plus(time));
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            return due.plus(Duration.between(from, until));
        }

        @Override
        public String text() {
            return time.toMinutes() % 60 == 0 ? time.toHours() + "H" : time.toMinutes() + "MIN";
        }
    }

    /** By the end of the day of the event, a working day or not. A pause moves it by the days between question and answer. */
    record SameDay() implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.of(London.endOf(London.day(event)));
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            return byDays(due, from, until);
        }

        @Override
        public String text() {
            return "SAME-DAY";
        }
    }

    /**
     * By the end of the day of the same number that many months later, or of that month's last day where it has none. A pause
     * moves it by the days between question and answer.
     */
    record Months(int number) implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.of(London.endOf(London.day(event).plusMonths(number)));
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            return byDays(due, from, until);
        }

        @Override
        public String text() {
            return number + "M";
        }
    }

    /** By the end of the day that comes that many days before the day of the event; of the day itself for none. No pause. */
    record DaysBefore(int number) implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.of(London.endOf(London.day(event).minusDays(number)));
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            return due;
        }

        @Override
        public String text() {
            return number + "D-BEFORE";
        }
    }

    /** By the very moment of the event, to the second. No pause. */
    record Moment() implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.of(event);
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            return due;
        }

        @Override
        public String text() {
            return "MOMENT";
        }
    }

    /** By the moment that the message states; where it states none, tracked until it is met. A pause moves it by its time. */
    record Stated() implements Term {
        @Override
        public Optional<Instant> due(Instant event, WorkingDays days) {
            return Optional.empty();
        }

        @Override
        public Instant moved(Instant due, Instant from, Instant until, WorkingDays days) {
            return due.plus(Duration.between(from, until));
        }

        @Override
        public String text() {
            return "STATED";
        }
    }

    private static Instant byDays(Instant due, Instant from, Instant until) {
        long paused = London.day(until).toEpochDay() - London.day(from).toEpochDay();
        return London.endOf(London.day(due).plusDays(paused));
    }
}
