package org.emexchange.mapping.police;

/** A point of an area in one of two systems, in whole units of that system: no arithmetic on it is rounded. */
public sealed interface MapPoint permits GlobePoint, GridPoint {

    /** Eastward. */
    long x();

    /** Northward. */
    long y();

    /** Whether it lies in or around Great Britain, where areas are taken. */
    boolean isInReach();
}
