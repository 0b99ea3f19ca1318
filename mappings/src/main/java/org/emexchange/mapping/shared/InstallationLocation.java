package org.emexchange.mapping.shared;

/** Where the equipment is to be fitted. */
public enum InstallationLocation {
    /** At the main address. */
    PRIMARY,
    /** At the second address. */
    SECONDARY,
    /** At the third address. */
    TERTIARY,
    /** At an address given for it. */
    INSTALLATION,
    /** In prison. */
    PRISON,
    /** At a probation office. */
    PROBATION_OFFICE,
    /** At an immigration removal centre. */
    IMMIGRATION_REMOVAL_CENTRE,
    /** At the court building. */
    COURT,
    /** It has been fitted already. */
    INSTALLATION_ALREADY_TAKEN_PLACE
}
