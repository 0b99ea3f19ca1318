package org.emexchange.mapping.police;

/** What a visit was for. */
public enum VisitPurpose {
    /** To fit equipment. */
    FITTING,
    /** To check equipment. */
    CHECK,
    /** To remove equipment. */
    REMOVAL
}
