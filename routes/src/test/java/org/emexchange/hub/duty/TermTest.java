package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every date is worked out by hand with a calendar on paper. */
class TermTest {
    private static final WorkingDays DAYS = WorkingDays.shipped();

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({
        // The examples of the design: Christmas with its substitute day; Saturday in London; Easter and the clock
        // change.
        "2026-12-24T23:30:00Z, 1WD, 2026-12-29T23:59:59Z",
        "2026-08-28T23:00:00Z, 1WD, 2026-09-01T22:59:59Z",
        "2024-03-28T09:00:00Z, 5WD, 2024-04-08T22:59:59Z",
        // 23:30Z on Tuesday 30 June is Wednesday 1 July.
        "2026-06-30T23:30:00Z, 1WD, 2026-07-02T22:59:59Z",
        "2026-06-30T22:59:59Z, 1WD, 2026-07-01T22:59:59Z",
        // An event on a Saturday, on a Sunday and on a bank holiday counts from the next working day.
        "2026-11-21T12:00:00Z, 1WD, 2026-11-23T23:59:59Z",
        "2026-11-22T12:00:00Z, 1WD, 2026-11-23T23:59:59Z",
        "2027-12-27T12:00:00Z, 1WD, 2027-12-29T23:59:59Z",
        "2024-12-23T12:00:00Z, 8WD, 2025-01-07T23:59:59Z",
        // Across the changes of the clocks on 29 March and 25 October 2026: the day's end moves, the hours do not.
        "2026-03-27T12:00:00Z, 1WD, 2026-03-30T22:59:59Z",
        "2026-10-23T12:00:00Z, 1WD, 2026-10-26T23:59:59Z",
        "2026-03-28T12:00:00Z, 24H, 2026-03-29T12:00:00Z",
        "2026-10-24T12:00:00Z, 24H, 2026-10-25T12:00:00Z",
        "2026-10-24T12:00:00Z, 72H, 2026-10-27T12:00:00Z",
        "2026-03-29T00:30:00Z, 5MIN, 2026-03-29T00:35:00Z",
        // The day of 23 hours and the day of 25.
        "2026-03-29T00:30:00Z, SAME-DAY, 2026-03-29T22:59:59Z",
        "2026-10-24T23:30:00Z, SAME-DAY, 2026-10-25T23:59:59Z",
        "2026-06-30T23:30:00Z, SAME-DAY, 2026-07-01T22:59:59Z",
        "2026-06-30T22:30:00Z, SAME-DAY, 2026-06-30T22:59:59Z",
        // Months: the same number, or the last day of the month; 23:30Z on 31 May is 1 June.
        "2026-01-31T09:00:00Z, 1M, 2026-02-28T23:59:59Z",
        "2027-11-30T09:00:00Z, 3M, 2028-02-29T23:59:59Z",
        "2026-03-15T09:00:00Z, 3M, 2026-06-15T22:59:59Z",
        "2026-05-31T23:30:00Z, 3M, 2026-09-01T22:59:59Z",
        "2026-07-01T09:00:00Z, 12M, 2027-07-01T22:59:59Z",
        // Days ahead, over a change of the clocks and over the end of February.
        "2026-04-10T22:59:59Z, 28D-BEFORE, 2026-03-13T23:59:59Z",
        "2026-04-10T22:59:59Z, 7D-BEFORE, 2026-04-03T22:59:59Z",
        "2028-03-20T12:00:00Z, 28D-BEFORE, 2028-02-21T23:59:59Z",
        "2026-07-01T12:00:00Z, 0D-BEFORE, 2026-07-01T22:59:59Z",
        "2026-07-01T09:15:00Z, MOMENT, 2026-07-01T09:15:00Z",
    })
    void saysByWhen(Instant event, String term, Instant due) {
        assertThat(Term.of(term).due(event, DAYS)).contains(due);
        assertThat(Term.of(term).text()).isEqualTo(term);
    }

    @Test
    void leavesToTheMessageWhatOnlyTheMessageCanSay() {
        assertThat(Term.of("STATED").due(Instant.parse("2026-07-01T09:15:00Z"), DAYS))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "WD", "0WD", "0H", "-1WD", "1wd", "1 WD", "99999WD", "SAMEDAY", "28D", "1.5H"})
    void readsNothingElse(String text) {
        assertThatThrownBy(() -> Term.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5WD working days, 24H hours");
    }

    @ParameterizedTest(name = "{0} due {1}, asked {2}, answered {3}: {4}")
    @CsvSource({
        // Monday to Wednesday: one working day was left after the question, one is left after the answer.
        "1WD, 2026-11-17T23:59:59Z, 2026-11-16T10:00:00Z, 2026-11-18T15:00:00Z, 2026-11-19T23:59:59Z",
        // Answered on the day of the question: nothing has moved.
        "1WD, 2026-11-17T23:59:59Z, 2026-11-17T10:00:00Z, 2026-11-17T15:00:00Z, 2026-11-17T23:59:59Z",
        // Over a weekend no working day has passed but Monday.
        "5WD, 2026-11-25T23:59:59Z, 2026-11-20T10:00:00Z, 2026-11-23T15:00:00Z, 2026-11-26T23:59:59Z",
        // Asked and answered at the weekend: the working days are all still there.
        "1WD, 2026-11-23T23:59:59Z, 2026-11-21T10:00:00Z, 2026-11-22T15:00:00Z, 2026-11-23T23:59:59Z",
        // Due on Friday, answered on Saturday: by the end of Monday, never in the past.
        "1WD, 2026-11-20T23:59:59Z, 2026-11-20T10:00:00Z, 2026-11-21T15:00:00Z, 2026-11-23T23:59:59Z",
        // Over Christmas 2026: 29 December is the one working day after Christmas Eve.
        "1WD, 2026-12-24T23:59:59Z, 2026-12-24T10:00:00Z, 2026-12-29T15:00:00Z, 2026-12-29T23:59:59Z",
        // Over the change of the clocks: working days end by the clock on the wall.
        "1WD, 2026-03-27T23:59:59Z, 2026-03-27T10:00:00Z, 2026-03-30T10:00:00Z, 2026-03-30T22:59:59Z",
        // Hours: what was paused and not a second more, also over the change of the clocks.
        "24H, 2026-11-21T10:00:00Z, 2026-11-20T12:00:00Z, 2026-11-23T12:00:01Z, 2026-11-24T10:00:01Z",
        "48H, 2026-03-29T10:00:00Z, 2026-03-28T10:00:00Z, 2026-03-29T10:00:00Z, 2026-03-30T10:00:00Z",
        // Days of the calendar.
        "SAME-DAY, 2026-11-21T23:59:59Z, 2026-11-21T10:00:00Z, 2026-11-22T15:00:00Z, 2026-11-22T23:59:59Z",
        "SAME-DAY, 2026-11-21T23:59:59Z, 2026-11-21T10:00:00Z, 2026-11-21T15:00:00Z, 2026-11-21T23:59:59Z",
        "1M, 2026-03-20T23:59:59Z, 2026-03-01T10:00:00Z, 2026-03-11T15:00:00Z, 2026-03-30T22:59:59Z",
        "STATED, 2026-11-21T12:00:00Z, 2026-11-20T12:00:00Z, 2026-11-20T13:00:00Z, 2026-11-21T13:00:00Z",
        "7D-BEFORE, 2026-11-21T23:59:59Z, 2026-11-20T12:00:00Z, 2026-11-23T13:00:00Z, 2026-11-21T23:59:59Z",
        "MOMENT, 2026-11-21T12:00:00Z, 2026-11-20T12:00:00Z, 2026-11-23T13:00:00Z, 2026-11-21T12:00:00Z",
    })
    void movesByWhatWasPaused(String term, Instant due, Instant asked, Instant answered, Instant moved) {
        assertThat(Term.of(term).moved(due, asked, answered, DAYS)).isEqualTo(moved);
    }

    /** After a pause as many working days are left as were left before it, and no date is behind the answer. */
    @Test
    void leavesAfterAnyPauseWhatWasLeftBeforeIt() {
        Term term = new Term.WorkingDay(3);
        LocalDate first = LocalDate.parse("2026-03-20");
        for (LocalDate event = first; event.isBefore(first.plusDays(30)); event = event.plusDays(1)) {
            Instant due = term.due(noon(event), DAYS).orElseThrow();
            for (LocalDate asked = event; !asked.isAfter(London.day(due)); asked = asked.plusDays(1)) {
                for (int paused = 0; paused < 14; paused++) {
                    LocalDate answered = asked.plusDays(paused);
                    Instant moved = term.moved(due, noon(asked), noon(answered), DAYS);

                    int left = DAYS.between(asked, London.day(due));
                    LocalDate expected = left == 0 ? DAYS.onOrAfter(answered) : DAYS.after(answered, left);
                    assertThat(London.day(moved))
                            .as("%s, %s to %s", event, asked, answered)
                            .isEqualTo(expected);
                    assertThat(moved).isAfter(noon(answered));
                }
            }
        }
    }

    /** Nothing is due before its event, and what happens later is due no earlier. */
    @ParameterizedTest
    @ValueSource(strings = {"1WD", "5WD", "24H", "SAME-DAY", "3M"})
    void isNeverDueEarlierForALaterEvent(String text) {
        Term term = Term.of(text);
        Instant last = Instant.MIN;
        Instant end = Instant.parse("2028-09-01T00:00:00Z");
        for (Instant event = Instant.parse("2024-01-01T00:00:00Z");
                event.isBefore(end);
                event = event.plus(Duration.ofMinutes(437))) {
            Instant due = term.due(event, DAYS).orElseThrow();
            assertThat(due).isAfterOrEqualTo(event).isAfterOrEqualTo(last);
            last = due;
        }
    }

    @Test
    void readsALead() {
        assertThat(Lead.of("NONE")).isEmpty();
        assertThat(Lead.of("12H").orElseThrow().before(Instant.parse("2026-03-30T22:59:59Z")))
                .isEqualTo("2026-03-30T10:59:59Z");
        assertThat(Lead.of("1D").orElseThrow().before(Instant.parse("2026-03-29T22:59:59Z")))
                .isEqualTo("2026-03-28T23:59:59Z");
        assertThat(Lead.of("2D").orElseThrow().after(Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo("2026-03-30T11:00:00Z");
        List.of("", "0H", "1WD", "D", "1M")
                .forEach(text -> assertThatThrownBy(() -> Lead.of(text)).hasMessageContaining("no lead"));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(London.ZONE).toInstant();
    }
}
