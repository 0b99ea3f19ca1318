package org.emexchange.mapping.shared;

/** Kind of organisation that is responsible for the order. */
public enum OrganisationKind {
    /** Probation Service. */
    PROBATION,
    /** Youth justice service (youth offending team). */
    YJS,
    /** Police force. */
    POLICE,
    /** Home Office. */
    HOME_OFFICE,
    /** Youth Custody Service. */
    YCS,
    /** The contractor's field monitoring service. */
    FIELD_MONITORING_SERVICE
}
