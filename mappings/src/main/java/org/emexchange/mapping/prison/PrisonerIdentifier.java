package org.emexchange.mapping.prison;

/** What a number in PID-3 is: its fifth component. */
public enum PrisonerIdentifier {
    /** Prison system id (NOMIS). */
    NOMS,
    /** Police National Computer id. */
    PNC,
    /** Case reference number of probation (Delius). */
    CRN,
    /** Prison number of this custody. */
    BOOK,
    /** Home Office reference number. */
    HO,
    /** Compliance and enforcement person reference. */
    CEPR,
    /** Court case reference number. */
    CASE
}
