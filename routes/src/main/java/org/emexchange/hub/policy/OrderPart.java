package org.emexchange.hub.policy;

/** What a party has to do with an order or a release, as what the hub has carried says (COP-28). */
public enum OrderPart {
    /** It sent the order: a court, a prison, the Home Office. */
    SENDER,
    /** It was given the order to carry out. */
    CONTRACTOR,
    /** The order names it as responsible, or names nobody and came from it; it may allocate the case. */
    NAMED_BODY,
    /** The named body, as long as the case has been allocated to no other unit. */
    RESPONSIBLE_BODY,
    /** The delivery unit that the case has been allocated to since. */
    SUPERVISING_UNIT,
    /** The Public Protection Casework Section, where it manages the licence. */
    LICENCE_CASEWORK,
    /** The Youth Custody Service's team that the release names. */
    YOUTH_CUSTODY,
    /** The HDC Appeals Team, of a release on home detention curfew and no other. */
    HOME_DETENTION_APPEALS
}
