package org.emexchange.mapping.shared;

/** What an address is used for. */
public enum AddressUsage {
    /** Leisure. */
    LEISURE,
    /** Education. */
    EDUCATION,
    /** Work. */
    WORK,
    /** Other. */
    OTHER,
    /** Not applicable. */
    NA
}
