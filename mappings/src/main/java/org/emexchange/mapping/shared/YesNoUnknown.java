package org.emexchange.mapping.shared;

/** A fact that may be unknown. */
public enum YesNoUnknown {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not known. */
    UNKNOWN
}
