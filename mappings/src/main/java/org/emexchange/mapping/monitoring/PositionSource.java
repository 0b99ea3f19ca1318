package org.emexchange.mapping.monitoring;

/** How a position was found. */
public enum PositionSource {
    /** By satellite. */
    GPS,
    /** By a unit that heard the tag by radio. */
    RF,
    /** By cells of the mobile network. */
    LBS,
    /** By wireless networks nearby. */
    WIFI
}
