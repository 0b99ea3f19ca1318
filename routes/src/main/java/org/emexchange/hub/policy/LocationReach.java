package org.emexchange.hub.policy;

import java.time.Duration;

/**
 * How far the location data reach that a decision would release.
 *
 * @param positions whether positions of the tag are among them
 * @param inAnArea whether they are limited to one
 * @param precisionMetres side of the square that a place is told by; 0 for places as they were recorded
 */
public record LocationReach(boolean positions, Duration period, boolean inAnArea, int precisionMetres) {
    /** Of a decision that releases nothing. */
    public static final LocationReach NONE = new LocationReach(false, Duration.ZERO, true, Integer.MAX_VALUE);
}
