package org.emexchange.mapping.probation;

/** How soon an entry has to reach the contractor (PI-3.5). */
public enum Urgency {
    /** Before everything else that waits for the contractor. */
    IMMEDIATE,
    /** In its turn. */
    ROUTINE
}
