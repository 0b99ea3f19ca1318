package org.emexchange.hub.flow.courtorder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.emexchange.hub.flow.courtorder.CurfewCalendar.Measure;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.Curfew;

/**
 * Limits of a curfew (PI-5.2).
 *
 * <p>Our reading of "a day": the curfew is over the limit if it is so on a calendar day, or if what begins on one day
 * is; it is under the limit if what begins on one day is, since a night from 23:00 to 07:00 is eight hours and not one
 * and seven. Hours are by the clock, as the court wrote them; a limit that is broken only because the clocks change on
 * that night is a finding of its own. Seven days are counted from the day on which the curfew starts. Twelve months
 * from 19:00 on 1 June end at 19:00 on 1 June a year later, in London.
 */
final class CurfewRules {
    private final CourtOrder order;
    private final CurfewLimit limit;
    private final CurfewCalendar calendar;

    private CurfewRules(CourtOrder order, CurfewLimit limit) {
        this.order = order;
        this.limit = limit;
        this.calendar = new CurfewCalendar(order.requirements().curfews(), limit.longestMonths());
    }

    static List<Finding> of(CourtOrder order, CurfewLimits limits) {
        if (order.requirements().curfews().isEmpty()) {
            return List.of();
        }
        return limits.of(order.type(), order.convictedOn())
                .map(limit -> new CurfewRules(order, limit).findings())
                .orElse(List.of());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (order.convictedOn().isEmpty()) {
            findings.add(new Finding(FindingCode.CONVICTION_DAY_MISSING, List.of("CourtOrder/ConvictedOn")));
        }
        boolean over = isOver(Measure.CLOCK);
        boolean under = isUnder(Measure.CLOCK);
        when(over, FindingCode.CURFEW_HOURS_OVER, findings);
        when(under, FindingCode.CURFEW_HOURS_UNDER, findings);
        boolean overElapsed = !over && isOver(Measure.ELAPSED);
        boolean underElapsed = !under && isUnder(Measure.ELAPSED);
        when(overElapsed || underElapsed, FindingCode.CURFEW_CLOCK_CHANGE, findings);
        when(isWeekOver(), FindingCode.CURFEW_WEEK_OVER, findings);
        List<String> tooLong = places(curfew -> isTooLong(curfew, limit.longestMonths()));
        if (!tooLong.isEmpty()) {
            findings.add(new Finding(FindingCode.CURFEW_PERIOD_OVER, tooLong));
        }
        return findings;
    }

    private void when(boolean broken, FindingCode code, List<Finding> findings) {
        if (broken) {
            findings.add(new Finding(code, places(curfew -> true)));
        }
    }

    private boolean isOver(Measure measure) {
        long most = limit.mostHoursADay() * 60L;
        return calendar.byCalendarDay(measure).values().stream().anyMatch(minutes -> minutes > most)
                || calendar.byDayOfBeginning(measure).values().stream().anyMatch(minutes -> minutes > most);
    }

    private boolean isUnder(Measure measure) {
        long least = limit.leastHoursADay() * 60L;
        return calendar.byWholeDayOfBeginning(measure).values().stream().anyMatch(minutes -> minutes < least);
    }

    private boolean isWeekOver() {
        return limit.mostHoursInSevenDays()
                .filter(most -> longestWeek() > most * 60L)
                .isPresent();
    }

    private long longestWeek() {
        Map<LocalDate, Long> days = calendar.byCalendarDay(Measure.CLOCK);
        LocalDate first = days.keySet().stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        Map<Long, Long> weeks = new HashMap<>();
        days.forEach((day, minutes) -> weeks.merge(ChronoUnit.DAYS.between(first, day) / 7, minutes, Long::sum));
        return weeks.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static boolean isTooLong(Curfew curfew, int months) {
        LocalDateTime start = LocalDateTime.ofInstant(curfew.period().start(), CurfewCalendar.LONDON);
        return curfew.period()
                .end()
                .filter(end ->
                        LocalDateTime.ofInstant(end, CurfewCalendar.LONDON).isAfter(start.plusMonths(months)))
                .isPresent();
    }

    private List<String> places(Predicate<Curfew> concerned) {
        List<Curfew> curfews = order.requirements().curfews();
        return IntStream.range(0, curfews.size())
                .filter(i -> concerned.test(curfews.get(i)))
                .mapToObj(i -> Places.requirement("Curfew", i))
                .toList();
    }
}
