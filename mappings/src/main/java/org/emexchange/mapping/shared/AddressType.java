package org.emexchange.mapping.shared;

/** What an address is to the person. */
public enum AddressType {
    /** Main address. */
    PRIMARY,
    /** Second address. */
    SECONDARY,
    /** Third address. */
    TERTIARY,
    /** Address of the responsible adult. */
    RESPONSIBLE_ADULT,
    /** Where the equipment is to be fitted. */
    INSTALLATION,
    /** A place to attend. */
    ATTENDANCE
}
