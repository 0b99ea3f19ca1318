package org.emexchange.mapping.court;

/** Kind of organisation that notifies an order. */
public enum NotifyingKind {
    /** Crown Court. */
    CROWN_COURT,
    /** Magistrates' court. */
    MAGISTRATES_COURT,
    /** Youth court. */
    YOUTH_COURT,
    /** County court. */
    CIVIL_COUNTY_COURT,
    /** Family court. */
    FAMILY_COURT,
    /** Military court. */
    MILITARY_COURT,
    /** Home Office. */
    HOME_OFFICE
}
