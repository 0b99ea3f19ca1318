package org.emexchange.mapping.shared;

/** Sex of the person. */
public enum Sex {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Prefers not to say. */
    PREFER_NOT_TO_SAY,
    /** Not known. */
    UNKNOWN
}
