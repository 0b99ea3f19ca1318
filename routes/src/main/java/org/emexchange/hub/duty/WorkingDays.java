package org.emexchange.hub.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.PolicyTable;

/**
 * Mondays to Fridays that are no bank holiday of England and Wales ({@code reference/bank-holidays.csv}), for whole years
 * from the first to the last that the table has. Whatever needs another year throws {@link BeyondCalendarException}.
 */
public final class WorkingDays {
    private static final String TABLE = "/reference/bank-holidays.csv";
    private static final String HEADINGS = "day,name";
    /** What the Banking and Financial Dealings Act 1971, the common law and proclamations give every year. */
    private static final int FEWEST = 8;

    private final NavigableSet<LocalDate> holidays;

    private WorkingDays(List<LocalDate> days) {
        this.holidays = new TreeSet<>(days);
        if (holidays.size() != days.size()) {
            throw new IllegalStateException(TABLE + ": a day is there twice");
        }
        holidays.stream().filter(WorkingDays::isWeekend).findFirst().ifPresent(day -> {
            throw new IllegalStateException(TABLE + ": " + day + " is no working day anyway");
        });
        Map<Integer, Long> counts = holidays.stream()
                .collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting()));
        for (int year = firstYear(); year <= lastYear(); year++) {
            if (counts.getOrDefault(year, 0L) < FEWEST) {
                throw new IllegalStateException(TABLE + ": not all bank holidays of " + year);
            }
        }
    }

    /** As they ship. A table that cannot be right stops the hub. */
    public static WorkingDays shipped() {
        return of(PolicyTable.rows(TABLE, HEADINGS).stream()
                .map(cells -> LocalDate.parse(cells[0]))
                .toList());
    }

    /** @throws IllegalStateException where a year between the first and the last has fewer than eight bank holidays */
    public static WorkingDays of(List<LocalDate> holidays) {
        if (holidays.isEmpty()) {
            throw new IllegalStateException(TABLE + ": no bank holiday");
        }
        return new WorkingDays(holidays);
    }

    public int firstYear() {
        return holidays.first().getYear();
    }

    /** The last year that can be counted in; alert before it is over. */
    public int lastYear() {
        return holidays.last().getYear();
    }

    public boolean isWorkingDay(LocalDate day) {
        if (day.getYear() < firstYear() || day.getYear() > lastYear()) {
            throw new BeyondCalendarException(day.getYear(), firstYear(), lastYear());
        }
        return !isWeekend(day) && !holidays.contains(day);
    }

    /** The {@code number}th working day after that day, which need not be one itself; the day itself for none. */
    public LocalDate after(LocalDate day, int number) {
        LocalDate reached = day;
        for (int counted = 0; counted < number; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                counted++;
            }
        }
        return reached;
    }

    /** That day, or the next working day where it is none. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** How many working days come after the first day, up to and with the last. */
    public int between(LocalDate first, LocalDate last) {
        int counted = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return counted;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
