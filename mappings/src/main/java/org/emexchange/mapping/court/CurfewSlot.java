package org.emexchange.mapping.court;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One stretch of curfew in each week, by the clock in London. A {@code to} at or before {@code from} is on the next
 * day; 00:00 to 00:00 is the whole day.
 *
 * @param day the day on which it begins
 * @param place ref of an address of the order
 */
public record CurfewSlot(DayOfWeek day, LocalTime from, LocalTime to, String place) {}
