package org.emexchange.mapping.police;

/** Kind of record that can be asked for. */
public enum DataCategory {
    /** Positions of the tag. */
    POSITIONS,
    /** When the person came to the place of curfew and left it. */
    CURFEW_EVENTS,
    /** Visits of the contractor. */
    VISITS,
    /** Violations of the order. */
    VIOLATIONS
}
