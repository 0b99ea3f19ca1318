package org.emexchange.mapping.monitoring;

/** Status of a reading. */
public enum ReadingStatus {
    /** Not yet reviewed. */
    PRELIMINARY,
    /** Reviewed. */
    FINAL,
    /** Corrected. */
    CORRECTED,
    /** No value could be obtained. */
    NOT_OBTAINED
}
