package org.emexchange.hub.flow.courtorder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emexchange.mapping.court.Curfew;
import org.emexchange.mapping.court.CurfewSlot;

/**
 * The stretches of curfew that timetables make, by the calendar of London. Stretches that touch or overlap are one,
 * so that a night written as two rows, up to midnight and from midnight, is one night.
 */
final class CurfewCalendar {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private record Stretch(LocalDateTime from, LocalDateTime to) {
        private Stretch with(Stretch next) {
            return new Stretch(from, to.isAfter(next.to) ? to : next.to);
        }
    }

    /** How long a stretch is: by the clock on the wall, or by the time that passes. They differ when clocks change. */
    enum Measure {
        CLOCK,
        ELAPSED;

        private long minutes(LocalDateTime from, LocalDateTime to) {
            return switch (this) {
                case CLOCK -> Duration.between(from, to).toMinutes();
                case ELAPSED ->
                    Duration.between(from.atZone(LONDON), to.atZone(LONDON)).toMinutes();
            };
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    /** Days on which a period starts or ends in the midst of the timetable: they say nothing of the timetable. */
    private final Set<LocalDate> cutDays = new HashSet<>();

    /** @param longestMonths no more than this long after the start of a curfew is looked at, and a week */
    CurfewCalendar(List<Curfew> curfews, int longestMonths) {
        List<Stretch> all = new ArrayList<>();
        curfews.forEach(curfew -> lay(curfew, longestMonths, all));
        all.sort(Comparator.comparing(Stretch::from));
        for (Stretch next : all) {
            int last = stretches.size() - 1;
            if (last >= 0 && !next.from.isAfter(stretches.get(last).to)) {
                stretches.set(last, stretches.get(last).with(next));
            } else {
                stretches.add(next);
            }
        }
    }

    private void lay(Curfew curfew, int longestMonths, List<Stretch> all) {
        LocalDateTime start = LocalDateTime.ofInstant(curfew.period().start(), LONDON);
        LocalDateTime horizon = start.plusMonths(longestMonths).plusWeeks(1);
        LocalDateTime end = curfew.period()
                .end()
                .map(instant -> LocalDateTime.ofInstant(instant, LONDON))
                .filter(horizon::isAfter)
                .orElse(horizon);
        for (LocalDate day = start.toLocalDate().minusDays(1); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            for (CurfewSlot slot : curfew.slots()) {
                if (slot.day() == day.getDayOfWeek()) {
                    lay(day, slot, new Stretch(start, end), all);
                }
            }
        }
    }

    private void lay(LocalDate day, CurfewSlot slot, Stretch period, List<Stretch> all) {
        LocalDateTime from = day.atTime(slot.from());
        LocalDate last = slot.to().isAfter(slot.from()) ? day : day.plusDays(1);
        LocalDateTime to = last.atTime(slot.to());
        if (from.isBefore(period.from) || to.isAfter(period.to)) {
            cutDays.add(day);
        }
        if (from.isBefore(period.to) && to.isAfter(period.from)) {
            all.add(new Stretch(
                    from.isBefore(period.from) ? period.from : from, to.isAfter(period.to) ? period.to : to));
        }
    }

    /** Minutes of curfew on each calendar day that has any. */
    Map<LocalDate, Long> byCalendarDay(Measure measure) {
        Map<LocalDate, Long> days = new HashMap<>();
        for (Stretch stretch : stretches) {
            LocalDateTime from = stretch.from;
            while (from.isBefore(stretch.to)) {
                LocalDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay();
                LocalDateTime to = midnight.isBefore(stretch.to) ? midnight : stretch.to;
                days.merge(from.toLocalDate(), measure.minutes(from, to), Long::sum);
                from = to;
            }
        }
        return days;
    }

    /** Minutes of the stretches that begin on each day. */
    Map<LocalDate, Long> byDayOfBeginning(Measure measure) {
        Map<LocalDate, Long> days = new HashMap<>();
        for (Stretch stretch : stretches) {
            days.merge(stretch.from.toLocalDate(), measure.minutes(stretch.from, stretch.to), Long::sum);
        }
        return days;
    }

    /** As {@link #byDayOfBeginning}, without the days on which the start or end of a period cuts the timetable. */
    Map<LocalDate, Long> byWholeDayOfBeginning(Measure measure) {
        Map<LocalDate, Long> days = byDayOfBeginning(measure);
        stretches.stream()
                .filter(stretch ->
                        cutDays.contains(stretch.from.toLocalDate()) || cutDays.contains(stretch.to.toLocalDate()))
                .forEach(stretch -> days.remove(stretch.from.toLocalDate()));
        return days;
    }
}
