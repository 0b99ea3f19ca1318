package org.emexchange.hub.flow.courtorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.flow.courtorder.Orders.WINTER;
import static org.emexchange.hub.flow.courtorder.Orders.codes;
import static org.emexchange.hub.flow.courtorder.Orders.curfew;
import static org.emexchange.hub.flow.courtorder.Orders.curfews;
import static org.emexchange.hub.flow.courtorder.Orders.daily;
import static org.emexchange.hub.flow.courtorder.Orders.period;
import static org.emexchange.hub.flow.courtorder.Orders.slot;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.Curfew;
import org.emexchange.mapping.court.CurfewSlot;
import org.emexchange.mapping.shared.OrderType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PI 01/2019 paragraph 5.2: "not less than two and not more than 16 hours a day (on days the electronic monitoring
 * requirement operates) for a period not exceeding twelve months". Worked out by hand.
 */
@Tag("PI-5.2")
class CurfewRulesTest {

    @ParameterizedTest
    @CsvSource({
        "15:00, 07:00, ''", // 9 + 7 = 16 hours
        "15:00, 07:01, CURFEW_HOURS_OVER", // 16 hours 1 minute
        "08:00, 00:00, ''", // 16 hours, up to midnight
        "07:59, 00:00, CURFEW_HOURS_OVER",
        "22:00, 00:00, ''", // 2 hours
        "22:01, 00:00, CURFEW_HOURS_UNDER", // 1 hour 59
        "23:00, 01:00, ''", // 2 hours over midnight
        "23:00, 00:59, CURFEW_HOURS_UNDER",
        "19:00, 07:00, ''",
        "00:00, 00:00, CURFEW_HOURS_OVER" // the whole day
    })
    void allowsTwoToSixteenHoursADay(String from, String to, String code) {
        assertThat(ofSentence(daily(WINTER, from, to))).isEqualTo(code.isEmpty() ? List.of() : codesOf(code));
    }

    @Test
    void addsUpTheStretchesOfADay() {
        List<FindingCode> sixteen = ofSentence(everyDay("06:00", "14:00", "16:00", "00:00")); // 8 + 8
        List<FindingCode> aMinuteMore = ofSentence(everyDay("06:00", "14:00", "15:59", "00:00"));
        List<FindingCode> two = ofSentence(everyDay("06:00", "07:00", "22:00", "23:00")); // 1 + 1
        List<FindingCode> aMinuteLess = ofSentence(everyDay("06:00", "07:00", "22:00", "22:59"));
        assertThat(sixteen).isEmpty();
        assertThat(aMinuteMore).containsExactly(FindingCode.CURFEW_HOURS_OVER);
        assertThat(two).isEmpty();
        assertThat(aMinuteLess).containsExactly(FindingCode.CURFEW_HOURS_UNDER);
    }

    @Test
    void takesANightWrittenAsTwoRowsForOneNight() {
        // Monday 23:00 to midnight and Tuesday midnight to 06:00: seven hours that begin on Monday, not one and six.
        Curfew split =
                curfew(WINTER, slot(DayOfWeek.MONDAY, "23:00", "00:00"), slot(DayOfWeek.TUESDAY, "00:00", "06:00"));
        Curfew alone = curfew(WINTER, slot(DayOfWeek.MONDAY, "23:00", "00:00"));
        assertThat(ofSentence(split)).isEmpty();
        assertThat(ofSentence(alone)).containsExactly(FindingCode.CURFEW_HOURS_UNDER);
    }

    @Test
    void seesACurfewOf17HoursThatNoCalendarDayShows() {
        // Friday 19:00 to Saturday noon: 5 and 12 hours by the calendar, 17 in one go. To 11:00 it is 16.
        assertThat(ofSentence(curfew(WINTER, slot(DayOfWeek.FRIDAY, "19:00", "12:00"))))
                .containsExactly(FindingCode.CURFEW_HOURS_OVER);
        assertThat(ofSentence(curfew(WINTER, slot(DayOfWeek.FRIDAY, "19:00", "11:00"))))
                .isEmpty();
    }

    @Test
    void seesACalendarDayOf18HoursBetweenTwoNightsOf16() {
        // Monday 18:00 to Tuesday 10:00, Tuesday 16:00 to Wednesday 08:00: Tuesday has 10 + 8 hours; from 18:00, 16.
        assertThat(ofSentence(curfew(
                        WINTER, slot(DayOfWeek.MONDAY, "18:00", "10:00"), slot(DayOfWeek.TUESDAY, "16:00", "08:00"))))
                .containsExactly(FindingCode.CURFEW_HOURS_OVER);
        assertThat(ofSentence(curfew(
                        WINTER, slot(DayOfWeek.MONDAY, "18:00", "10:00"), slot(DayOfWeek.TUESDAY, "18:00", "10:00"))))
                .isEmpty();
    }

    @Test
    void addsUpAllCurfewsOfTheOrder() {
        Curfew morning = daily(WINTER, "06:00", "14:00");
        assertThat(ofSentence(morning, daily(WINTER, "16:00", "00:00"))).isEmpty();
        List<Finding> findings = CourtOrderFindings.of(
                Orders.of(OrderType.COMMUNITY, curfews(morning, daily(WINTER, "15:59", "00:00"))));
        assertThat(findings)
                .containsExactly(new Finding(
                        FindingCode.CURFEW_HOURS_OVER,
                        List.of("CourtOrder/Requirements/Curfew", "CourtOrder/Requirements/Curfew[2]")));
    }

    @Test
    void doesNotHoldTheFirstEveningAgainstTheTimetable() {
        // Starts at 23:30 on a night that runs from 22:00 to 06:00, ends at 22:30: cut stretches, lawful timetable.
        assertThat(ofSentence(daily(period("2026-11-16T23:30:00Z", "2027-02-15T22:30:00Z"), "22:00", "06:00")))
                .isEmpty();
    }

    @Test
    void doesNotHoldAnEndAtMidnightAgainstANightWrittenAsTwoRows() {
        Curfew split = curfew(
                period("2026-11-16T00:00:00Z", "2026-12-01T00:00:00Z"), // ends at midnight after Monday 30 November
                slot(DayOfWeek.MONDAY, "23:00", "00:00"),
                slot(DayOfWeek.TUESDAY, "00:00", "06:00"));
        assertThat(ofSentence(split)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 19:00 in London on 1 June is 18:00Z, in both years
        "2026-06-01T18:00:00Z, 2027-06-01T18:00:00Z, ''",
        "2026-06-01T18:00:00Z, 2027-06-01T18:00:01Z, CURFEW_PERIOD_OVER",
        "2026-06-01T18:00:00Z, 2027-05-31T22:59:59Z, ''",
        // noon in London: 12:00Z on 28 March 2026, but 11:00Z on 28 March 2027, when summer time has begun
        "2026-03-28T12:00:00Z, 2027-03-28T11:00:00Z, ''",
        "2026-03-28T12:00:00Z, 2027-03-28T11:00:01Z, CURFEW_PERIOD_OVER",
        // a year from 29 February ends on 28 February
        "2028-02-29T20:00:00Z, 2029-02-28T20:00:00Z, ''",
        "2028-02-29T20:00:00Z, 2029-03-01T00:00:00Z, CURFEW_PERIOD_OVER"
    })
    void allowsTwelveMonths(String start, String end, String code) {
        assertThat(ofSentence(daily(period(start, end), "19:00", "07:00")))
                .isEqualTo(code.isEmpty() ? List.of() : codesOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        // clocks go back on 25 October 2026: 18:00 to 10:00 is 16 hours by the clock and 17 that pass
        "2026-10-01T17:00:00Z, 2026-12-01T10:00:00Z, 18:00, 10:00, CURFEW_CLOCK_CHANGE",
        "2026-10-01T17:00:00Z, 2026-12-01T10:00:00Z, 18:00, 09:00, ''",
        "2026-10-26T18:00:00Z, 2026-12-01T10:00:00Z, 18:00, 10:00, ''",
        // clocks go forward on 28 March 2027: 00:30 to 02:30 is 2 hours by the clock and 1 that passes
        "2027-03-01T00:00:00Z, 2027-04-30T00:00:00Z, 00:30, 02:30, CURFEW_CLOCK_CHANGE",
        "2027-03-01T00:00:00Z, 2027-04-30T00:00:00Z, 00:30, 03:30, ''",
        "2027-03-29T00:00:00Z, 2027-04-30T00:00:00Z, 00:30, 02:30, ''",
        // over by the clock already: said once
        "2026-10-01T17:00:00Z, 2026-12-01T10:00:00Z, 18:00, 10:01, CURFEW_HOURS_OVER"
    })
    void tellsOfTheNightWhenTheClocksChange(String start, String end, String from, String to, String code) {
        assertThat(ofSentence(daily(period(start, end), from, to)))
                .isEqualTo(code.isEmpty() ? List.of() : codesOf(code));
    }

    @Test
    void asksForTheDayOfConviction() {
        List<FindingCode> codes =
                codes(Orders.of(OrderType.COMMUNITY, Optional.empty(), curfews(daily(WINTER, "15:00", "07:01"))));
        assertThat(codes).containsExactly(FindingCode.CONVICTION_DAY_MISSING, FindingCode.CURFEW_HOURS_OVER);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderType.class,
            names = {"COMMUNITY", "SUSPENDED_SENTENCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void limitsNoOrderThatTheInstructionIsNotAbout(OrderType type) {
        assertThat(codes(Orders.of(type, Optional.empty(), curfews(daily(WINTER, "12:00", "11:00")))))
                .isEmpty();
    }

    @Test
    void limitsSuspendedSentenceOrdersToo() {
        assertThat(codes(Orders.of(OrderType.SUSPENDED_SENTENCE, curfews(daily(WINTER, "15:00", "07:01")))))
                .containsExactly(FindingCode.CURFEW_HOURS_OVER);
    }

    private static List<FindingCode> ofSentence(Curfew... curfews) {
        return codes(Orders.of(OrderType.COMMUNITY, curfews(curfews)));
    }

    private static Curfew everyDay(String from, String to, String thenFrom, String thenTo) {
        return curfew(
                WINTER,
                Stream.of(DayOfWeek.values())
                        .flatMap(day -> Stream.of(slot(day, from, to), slot(day, thenFrom, thenTo)))
                        .toArray(CurfewSlot[]::new));
    }

    private static List<FindingCode> codesOf(String code) {
        return List.of(FindingCode.valueOf(code));
    }
}
