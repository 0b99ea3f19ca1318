package org.emexchange.mapping.monitoring;

/** What was violated. */
public enum ViolationKind {
    /** Not at the place of curfew during curfew hours. */
    CURFEW_ABSENCE,
    /** In a zone that the person must stay out of, or enter only as allowed. */
    ZONE_ENTRY,
    /** Out of a zone that the person must stay in. */
    ZONE_EXIT,
    /** Not where attendance was required, at the time required. */
    ATTENDANCE_MISSED,
    /** Location could not be monitored through the doing of the person, such as a tag not charged. */
    LOCATION_UNKNOWN,
    /** Alcohol found where none, or less, is allowed. */
    ALCOHOL,
    /** Strap of the tag cut, opened or stretched. */
    STRAP_TAMPER,
    /** Tag damaged, opened, shielded or obstructed. */
    TAG_TAMPER,
    /** Unit in the home moved, switched off or damaged. */
    HOME_UNIT_TAMPER,
    /** Staff were not let in, or fitting was refused. */
    ACCESS_REFUSED
}
