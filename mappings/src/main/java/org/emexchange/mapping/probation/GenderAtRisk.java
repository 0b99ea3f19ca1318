package org.emexchange.mapping.probation;

/** Whom a risk to a specific gender is to. */
public enum GenderAtRisk {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE
}
