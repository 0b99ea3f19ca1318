package org.emexchange.mapping.probation;

/** Level of risk of harm. */
public enum RiskLevel {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Very high. */
    VERY_HIGH
}
