package org.emexchange.hub.policy;

/** The powers that can carry a share, as the reviewed table of the register names them. */
public enum Power {
    OMA_2007_S14("Offender Management Act 2007, section 14"),
    COURT_DIRECTION("The court's direction, or the statute of the order"),
    PROCESSOR_INSTRUCTION("The controller's instruction to its processor under contract"),
    DPA_2018_S36_3("Data Protection Act 2018, section 36(3), after a decision"),
    STANDING_DECISION("The MoJ's standing decision on responsible agencies"),
    DATA_SUBJECT_RIGHT("The data subject's right"),
    INCIDENT_NOTIFICATION("Notification of an incident"),
    CONSENT("The data subject's recorded consent"),
    /** Reserved to the Ministry of Justice as the department that sends (COP-26); no interchange runs on it. */
    COMMON_LAW("Common law powers of the Ministry of Justice");

    private final String title;

    Power(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
