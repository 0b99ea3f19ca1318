package org.emexchange.mapping.prison;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One stretch in each week, by the clock in London. A {@code to} at or before {@code from} is on the next day; 00:00 to
 * 00:00 is the whole day.
 *
 * @param place ref of an address of the release
 */
public record WeekSlot(DayOfWeek day, LocalTime from, LocalTime to, Optional<String> place) {}
