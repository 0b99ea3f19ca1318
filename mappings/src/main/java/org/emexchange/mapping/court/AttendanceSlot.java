package org.emexchange.mapping.court;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** When to attend, by the clock in London, on one day of each week. */
public record AttendanceSlot(DayOfWeek day, LocalTime from, LocalTime to) {}
