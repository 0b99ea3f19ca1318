package org.emexchange.hub.policy;

/**
 * The closed vocabulary of purposes (COP-15/17): the eight of paragraph 15 of the Code of Practice, the three of section
 * 14(4) of the Offender Management Act 2007, and the four others that the obligations name.
 */
public enum Purpose {
    RIGHT_SUBJECT_MONITORED("COP 15, first: the right subject is monitored"),
    MONITOR_COMPLIANCE("COP 15, second: compliance with the order or licence"),
    MONITOR_LOCATION("COP 15, third: location, as the order or licence requires"),
    CONTRACT_PERFORMANCE("COP 15, fourth: the contractor's obligations and their performance"),
    SAFEGUARD_PUBLIC_AND_STAFF("COP 15, fifth: safety of the public and staff"),
    EQUALITY_ACT("COP 15, sixth: the MoJ's obligations under the Equality Act 2010"),
    INFORM_AND_EVALUATE("COP 15, seventh: use and effectiveness of monitoring"),
    RESPOND_TO_ENQUIRIES("COP 15, eighth: lawful answers to public bodies and agencies"),
    PROBATION_PURPOSES("OMA 2007 s.14(4)(a)"),
    PRISONS_AND_PRISONERS("OMA 2007 s.14(4)(b)"),
    MANAGEMENT_OF_OFFENDERS("OMA 2007 s.14(4)(c)"),
    OTHER_LAW_ENFORCEMENT("DPA 2018 s.36(3)"),
    SAFEGUARDING("Statutory safeguarding"),
    DATA_SUBJECT_RIGHTS("Rights of the data subject"),
    LEGAL_PROCEEDINGS("Legal proceedings");

    private final String source;

    Purpose(String source) {
        this.source = source;
    }

    public String source() {
        return source;
    }
}
