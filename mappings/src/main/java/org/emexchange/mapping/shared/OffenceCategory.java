package org.emexchange.mapping.shared;

/** Group of offences. */
public enum OffenceCategory {
    /** Violence against the person. */
    VIOLENCE_AGAINST_THE_PERSON,
    /** Sexual offences. */
    SEXUAL_OFFENCES,
    /** Robbery. */
    ROBBERY,
    /** Theft offences. */
    THEFT_OFFENCES,
    /** Criminal damage and arson. */
    CRIMINAL_DAMAGE_AND_ARSON,
    /** Drug offences. */
    DRUG_OFFENCES,
    /** Possession of weapons. */
    POSSESSION_OF_WEAPONS,
    /** Public order offences. */
    PUBLIC_ORDER_OFFENCES,
    /** Miscellaneous crimes against society. */
    MISCELLANEOUS_CRIMES_AGAINST_SOCIETY,
    /** Fraud offences. */
    FRAUD_OFFENCES,
    /** Summary, non-motoring. */
    SUMMARY_NON_MOTORING,
    /** Summary, motoring. */
    SUMMARY_MOTORING,
    /** Not recorded. */
    OFFENCE_NOT_RECORDED
}
