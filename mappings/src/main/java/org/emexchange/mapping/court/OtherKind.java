package org.emexchange.mapping.court;

/** Kind of requirement that is not monitored. */
public enum OtherKind {
    /** Unpaid work. */
    UNPAID_WORK,
    /** Rehabilitation activity. */
    REHABILITATION_ACTIVITY,
    /** Programme. */
    PROGRAMME,
    /** Prohibited activity. */
    PROHIBITED_ACTIVITY,
    /** Residence. */
    RESIDENCE,
    /** Foreign travel prohibition. */
    FOREIGN_TRAVEL_PROHIBITION,
    /** Mental health treatment. */
    MENTAL_HEALTH_TREATMENT,
    /** Drug rehabilitation. */
    DRUG_REHABILITATION,
    /** Drug testing. */
    DRUG_TESTING,
    /** Alcohol treatment. */
    ALCOHOL_TREATMENT,
    /** Attendance centre. */
    ATTENDANCE_CENTRE,
    /** Supervision. */
    SUPERVISION,
    /** Intensive supervision and surveillance. */
    INTENSIVE_SUPERVISION,
    /** Education. */
    EDUCATION,
    /** Local authority residence. */
    LOCAL_AUTHORITY_RESIDENCE,
    /** A curfew that is not electronically monitored. */
    UNMONITORED_CURFEW,
    /** Another requirement. */
    OTHER
}
