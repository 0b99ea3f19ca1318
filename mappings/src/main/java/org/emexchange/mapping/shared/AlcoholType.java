package org.emexchange.mapping.shared;

/** Kind of alcohol requirement. */
public enum AlcoholType {
    /** Total ban: no alcohol at all. */
    ABSTINENCE,
    /** Alcohol below a stated level only. */
    LEVEL
}
