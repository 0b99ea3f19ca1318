package org.emexchange.mapping.police;

/** What the data are wanted for: by a force the purposes of paragraph 28 of the Code of Practice, by a third party the last three. */
public enum RequestPurpose {
    /** To assist with an investigation. */
    INVESTIGATION,
    /** To help prevent or detect crime. */
    PREVENTION_OR_DETECTION,
    /** To apprehend the person after a breach of the monitoring. */
    APPREHENSION_AFTER_BREACH,
    /** To arrest the person for another reason. */
    ARREST_FOR_OTHER_REASON,
    /** To locate the person for the safeguarding of life or property. */
    SAFEGUARD_LIFE_OR_PROPERTY,
    /** Risk, resources and compliance under Integrated Offender Management or MAPPA. */
    OFFENDER_MANAGEMENT,
    /** Legal proceedings, or legal advice about them. */
    LEGAL_PROCEEDINGS,
    /** To answer what the person, or somebody for the person, wants to know. */
    RESPOND_TO_ENQUIRIES,
    /** The safeguarding of a child or of an adult at risk. */
    SAFEGUARDING
}
