package org.emexchange.mapping.prison;

/** The principal offence, by the codes that forces use when they match crimes. */
public enum AcquisitiveOffence {
    /** Robbery. */
    RB,
    /** Burglary in a dwelling. */
    BIAD,
    /** Aggravated burglary. */
    AB,
    /** Burglary other than in a dwelling. */
    BOTD,
    /** Theft of a motor vehicle. */
    TOMV,
    /** Theft from the person. */
    TFP,
    /** Theft from a motor vehicle. */
    TFMV,
    /** Another offence that the Compulsory Electronic Monitoring Licence Condition Order 2021 specifies. */
    OTHER_SPECIFIED,
    /** An offence that the Order does not specify. */
    NOT_SPECIFIED
}
