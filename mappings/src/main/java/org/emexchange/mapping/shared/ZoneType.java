package org.emexchange.mapping.shared;

/** Kind of zone. */
public enum ZoneType {
    /** The person must stay out of it. */
    EXCLUSION,
    /** The person must stay in it. */
    INCLUSION,
    /** What the person may do in it is restricted. */
    RESTRICTION
}
