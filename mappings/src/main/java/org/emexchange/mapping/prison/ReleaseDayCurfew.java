package org.emexchange.mapping.prison;

import java.time.Instant;

/**
 * The curfew of the day of release, in place of the timetable.
 *
 * @param place ref of an address of the release
 */
public record ReleaseDayCurfew(Instant from, Instant until, String place) {}
