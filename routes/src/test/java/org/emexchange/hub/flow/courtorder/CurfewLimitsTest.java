package org.emexchange.hub.flow.courtorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.flow.courtorder.Orders.codes;
import static org.emexchange.hub.flow.courtorder.Orders.curfew;
import static org.emexchange.hub.flow.courtorder.Orders.curfews;
import static org.emexchange.hub.flow.courtorder.Orders.daily;
import static org.emexchange.hub.flow.courtorder.Orders.period;
import static org.emexchange.hub.flow.courtorder.Orders.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.Curfew;
import org.emexchange.mapping.court.CurfewSlot;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dated rows of PI-5.2. The second is the Act of 2022: 20 hours, 112 hours in 7 days, 2 years, from 28 June 2022. */
@Tag("PI-5.2")
class CurfewLimitsTest {
    private static final Period WINTER = Orders.WINTER;
    private static final String HEADER = "source,status,confirmed_by,types,from,least,most,week,months";

    @Test
    void shipsTwoRowsOfWhichTheSecondIsOffUntilAPersonConfirmsIt() {
        List<CurfewLimit> rows = CurfewLimits.shipped().rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).active()).isTrue();
        assertThat(rows.get(1).active()).isFalse();
        assertThat(rows.get(1).convictedFrom()).contains(LocalDate.of(2022, 6, 28));
        assertThat(rows.get(1).mostHoursADay()).isEqualTo(20);
        assertThat(rows.get(1).mostHoursInSevenDays()).contains(112);
        assertThat(rows.get(1).longestMonths()).isEqualTo(24);
    }

    @Test
    void judgesALateConvictionByTheFirstRowWhileTheSecondIsOff() {
        assertThat(codes(Orders.of(OrderType.COMMUNITY, curfews(daily(WINTER, "15:00", "08:00")))))
                .containsExactly(FindingCode.CURFEW_HOURS_OVER);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-27, CURFEW_HOURS_OVER", "2022-06-28, ''"})
    void choosesTheConfirmedRowByTheDayOfConviction(LocalDate convicted, String code) {
        // Monday to Friday 12:00 to 05:00: 17 hours a day, 85 in seven days
        assertThat(confirmed(convicted, weekdays("12:00", "05:00"))).isEqualTo(codesOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 08:00, ''", // 20 hours
        "12:00, 08:01, CURFEW_HOURS_OVER"
    })
    void allows20HoursADayOnceConfirmed(String from, String to, String code) {
        assertThat(confirmed(weekdays(from, to))).isEqualTo(codesOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "15:00, 07:00, ''", // 16 x 7 = 112
        "15:00, 07:01, CURFEW_WEEK_OVER" // 112 hours 7 minutes, within 20 hours a day
    })
    void allows112HoursInSevenDaysOnceConfirmed(String from, String to, String code) {
        assertThat(confirmed(daily(WINTER, from, to))).isEqualTo(codesOf(code));
    }

    @ParameterizedTest
    @CsvSource({"2028-11-16T19:00:00Z, ''", "2028-11-16T19:00:01Z, CURFEW_PERIOD_OVER"})
    void allowsTwoYearsOnceConfirmed(String end, String code) {
        assertThat(confirmed(daily(period("2026-11-16T19:00:00Z", end), "19:00", "07:00")))
                .isEqualTo(codesOf(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,active,,COMMUNITY,,2,16,,12",
                "x,on,somebody,COMMUNITY,,2,16,,12",
                "x,active,somebody,COMMUNITY,,2,16,12",
                "x,active,somebody,COMUNITY,,2,16,,12"
            })
    void stopsAtARowThatItCannotTrust(String row) {
        List<String> lines = List.of(HEADER, row);
        assertThatThrownBy(() -> CurfewLimits.of(lines))
                .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
    }

    private static List<FindingCode> confirmed(Curfew curfew) {
        return confirmed(LocalDate.of(2026, 10, 19), curfew);
    }

    private static List<FindingCode> confirmed(LocalDate convicted, Curfew curfew) {
        CurfewLimit act = CurfewLimits.shipped().rows().get(1);
        CurfewLimits both = new CurfewLimits(List.of(
                CurfewLimits.shipped().rows().get(0),
                new CurfewLimit(
                        act.source(),
                        true,
                        act.types(),
                        act.convictedFrom(),
                        act.leastHoursADay(),
                        act.mostHoursADay(),
                        act.mostHoursInSevenDays(),
                        act.longestMonths())));
        return codes(
                CourtOrderFindings.of(Orders.of(OrderType.COMMUNITY, Optional.of(convicted), curfews(curfew)), both));
    }

    private static Curfew weekdays(String from, String to) {
        return curfew(
                WINTER,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(day -> slot(DayOfWeek.of(day), from, to))
                        .toArray(CurfewSlot[]::new));
    }

    private static List<FindingCode> codesOf(String code) {
        return code.isEmpty() ? List.of() : List.of(FindingCode.valueOf(code));
    }
}
