package org.emexchange.mapping.shared;

/** Gender that the person identifies with. */
public enum Gender {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Non-binary. */
    NON_BINARY,
    /** Prefers to describe it in own words. */
    PREFER_TO_SELF_DESCRIBE,
    /** Could not be provided. */
    NOT_ABLE_TO_PROVIDE
}
