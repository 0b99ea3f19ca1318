package org.emexchange.mapping.shared;

/** A kind of risk known to the court. */
public enum RiskCategory {
    /** Threats of violence. */
    THREATS_OF_VIOLENCE,
    /** Sexual offences. */
    SEXUAL_OFFENCES,
    /** Risk to a specific gender. */
    RISK_TO_GENDER,
    /** Racial abuse or threats. */
    RACIAL_ABUSE_OR_THREATS,
    /** History of substance abuse. */
    HISTORY_OF_SUBSTANCE_ABUSE,
    /** Diversity concerns. */
    DIVERSITY_CONCERNS,
    /** Dangerous dogs or pets at the premises. */
    DANGEROUS_ANIMALS,
    /** Managed through integrated offender management. */
    IOM,
    /** Safeguarding issue. */
    SAFEGUARDING_ISSUE,
    /** Safeguarding of an adult. */
    SAFEGUARDING_ADULT,
    /** Safeguarding of a child. */
    SAFEGUARDING_CHILD,
    /** Safeguarding, domestic abuse. */
    SAFEGUARDING_DOMESTIC_ABUSE,
    /** Other occupants who pose a risk to staff. */
    OTHER_OCCUPANTS,
    /** Other known risks. */
    OTHER_RISKS,
    /** Evidence of homophobic views. */
    HOMOPHOBIC_VIEWS,
    /** Someone under 18 lives at the property. */
    UNDER_18,
    /** No risk is known. */
    NO_RISK
}
