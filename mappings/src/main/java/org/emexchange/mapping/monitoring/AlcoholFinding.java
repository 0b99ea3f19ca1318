package org.emexchange.mapping.monitoring;

/** What the contractor found. */
public enum AlcoholFinding {
    /** Alcohol was found. */
    ALCOHOL_CONFIRMED,
    /** No alcohol was found. */
    NO_ALCOHOL,
    /** Readings that alcohol was not confirmed to have caused. */
    NOT_CONFIRMED,
    /** There are too few readings to say. */
    NO_READINGS
}
