package org.emexchange.mapping.prison;

/** Kind of authority that imposes the conditions of a release (COP-11). */
public enum LicenceAuthorityKind {
    /** Parole Board. */
    PAROLE_BOARD,
    /** The Secretary of State, through the governor of a prison or young offender institution. */
    GOVERNOR,
    /** The Secretary of State, through the director of a contracted prison. */
    DIRECTOR,
    /** The Secretary of State, through the Youth Custody Service's release and resettlement team. */
    YOUTH_CUSTODY_SERVICE
}
