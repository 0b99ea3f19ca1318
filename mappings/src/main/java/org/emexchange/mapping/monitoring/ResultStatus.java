package org.emexchange.mapping.monitoring;

/** What a result is to an earlier one. */
public enum ResultStatus {
    /** Not yet reviewed. */
    PRELIMINARY,
    /** Reviewed. */
    FINAL,
    /** Takes the place of every earlier one of the same id. */
    CORRECTED,
    /** Every earlier one of the same id is to be treated as wrong. */
    WITHDRAWN
}
