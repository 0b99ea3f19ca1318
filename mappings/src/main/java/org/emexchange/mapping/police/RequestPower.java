package org.emexchange.mapping.police;

/** What lets the data be disclosed. */
public enum RequestPower {
    /** Data Protection Act 2018, section 36(3): another law enforcement purpose. */
    DPA_2018_S36_3,
    /** The consent of the person whom the data are about. */
    CONSENT,
    /** A court's direction. */
    COURT_DIRECTION
}
