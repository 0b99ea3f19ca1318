package org.emexchange.hub.refusal;

import java.util.EnumSet;
import java.util.Set;

/**
 * The catalogue of findings: what breaks a rule, or leaves a question open, in a message that is delivered
 * nevertheless. A number is never reused and never changes its meaning; a withdrawn one stays here, marked. The 100
 * series concerns technology, the 200 series limits of time, the 300 series the person and the place, the 400 series
 * releases, the 500 series violations and why a copy of one went to nobody, the 600
 * series parts in an order and agreements, the 700 series other messages about a running order.
 */
public enum FindingCode {
    CURFEW_GPS_ALONE(
            101,
            "EPG-matrix",
            "A curfew is to be monitored by GPS, but the order has no location monitoring requirement beside it.",
            "Vary the order: monitor the curfew by radio frequency, or add a location monitoring requirement.",
            Told.EVERYONE),
    CURFEW_TAG(
            102,
            "EPG-matrix",
            "A curfew is to be monitored by an alcohol tag, which cannot monitor a curfew.",
            "Vary the order: monitor the curfew by radio frequency.",
            Told.EVERYONE),
    ZONE_TAG(
            103,
            "EPG-matrix",
            "An exclusion zone is to be monitored by a tag other than GPS, which cannot monitor it.",
            "Vary the order: monitor the exclusion zone by GPS.",
            Told.EVERYONE),
    ZONE_NOT_STATED(
            104,
            "EPG-matrix",
            "A GPS tag is named for an exclusion zone, but the order itself does not say that the zone is electronically"
                    + " monitored.",
            "Vary the order so that it says that the exclusion zone is electronically monitored by GPS.",
            Told.EVERYONE),
    ZONE_WITHOUT_TAG(
            105,
            "EPG-matrix",
            "The order says that an exclusion zone is electronically monitored but names no tag for it.",
            "Vary the order: name GPS for the exclusion zone.",
            Told.EVERYONE),
    ATTENDANCE_TAG(
            106,
            "EPG-matrix",
            "Attendance is to be monitored by a tag other than GPS, which cannot monitor it.",
            "Vary the order: monitor attendance by GPS.",
            Told.EVERYONE),
    WHEREABOUTS_TAG(
            107,
            "EPG-matrix",
            "Whereabouts are to be monitored by a tag other than GPS, which cannot monitor them.",
            "Vary the order: monitor whereabouts by GPS.",
            Told.EVERYONE),
    ALCOHOL_TAG(
            108,
            "EPG-matrix",
            "An alcohol requirement is to be monitored by a tag other than the alcohol tag, which cannot monitor it.",
            "Vary the order: monitor the alcohol requirement by the alcohol tag.",
            Told.EVERYONE),
    ALCOHOL_NOT_AVAILABLE(
            109,
            "EPG-matrix",
            "Alcohol monitoring is not available on this kind of release.",
            "Take the alcohol condition out of the licence, or say under which project it is imposed.",
            Told.EVERYONE),

    CURFEW_HOURS_OVER(
            201,
            "PI-5.2",
            "The curfew is for more hours on a day than the limit for orders of this kind allows.",
            "Check the timetable; if the order itself is so, bring it back to the court.",
            Told.EVERYONE),
    CURFEW_HOURS_UNDER(
            202,
            "PI-5.2",
            "The curfew is for fewer hours on a day than the limit for orders of this kind demands.",
            "Check the timetable; if the order itself is so, bring it back to the court.",
            Told.EVERYONE),
    CURFEW_WEEK_OVER(
            203,
            "PI-5.2",
            "The curfew is for more hours in seven days than the limit for orders of this kind allows.",
            "Check the timetable; if the order itself is so, bring it back to the court.",
            Told.EVERYONE),
    CURFEW_PERIOD_OVER(
            204,
            "PI-5.2",
            "The curfew runs for longer than the limit for orders of this kind allows.",
            "Check its start and end; if the order itself is so, bring it back to the court.",
            Told.EVERYONE),
    CURFEW_CLOCK_CHANGE(
            205,
            "PI-5.2",
            "The curfew keeps to the limits by the clock, but not on the night when the clocks change.",
            "Check whether the court meant the timetable to stand on that night.",
            Told.EVERYONE),
    CONVICTION_DAY_MISSING(
            206,
            "PI-5.2",
            "The day of conviction is not stated, and with it which limits apply to the curfew.",
            "Send a variation that states the day of conviction.",
            Told.SENDER_AND_BODY),
    AAMR_PERIOD_OVER(
            211,
            "PI-5.4",
            "The alcohol abstinence and monitoring requirement is for more than 120 days.",
            "Check its start and end; if the order itself is so, bring it back to the court.",
            Told.EVERYONE),
    FITTING_STAY_OVER(
            212,
            "PI-5.4",
            "The stay at a specified place for the fitting of the tag is for more than 48 hours.",
            "Check when the stay begins and ends; if the order itself is so, bring it back to the court.",
            Told.EVERYONE),

    ADDRESS_CHECKS_NOT_STATED(
            301,
            "EPG-address",
            "The message does not say whether domestic abuse and safeguarding checks were made on a specified address.",
            "State for the address whether the checks were made, and who confirmed it.",
            Told.SENDER_AND_BODY),
    ADDRESS_CHECKS_NOT_MADE(
            302,
            "EPG-address",
            "Domestic abuse or safeguarding checks were not made on a specified address.",
            "Have the checks made, and state who confirmed them.",
            Told.SENDER_AND_BODY),
    ADDRESS_CHECKS_NOT_CONFIRMED(
            303,
            "EPG-address",
            "The checks on a specified address are said to have been made, but not who confirmed it.",
            "State who confirmed the checks.",
            Told.SENDER_AND_BODY),
    ALCOHOL_DEPENDENCE(
            311,
            "EPG-audit",
            "An alcohol requirement is imposed on a person whose AUDIT score, 15 or more, points to dependence.",
            "Consider with the responsible officer whether abstinence is safe and the requirement suitable.",
            Told.SENDER_AND_BODY),
    ZONE_NOT_MONITORED(
            321,
            "EPG-zone",
            "The order has an exclusion zone and location monitoring, but does not say that the zone is electronically"
                    + " monitored: no breach of the zone will be notified.",
            "If breaches of the zone are to be notified, vary the order so that it says that the zone is electronically"
                    + " monitored by GPS.",
            Told.EVERYONE),
    RESPONSIBLE_ADULT_MISSING(
            331,
            "X01",
            "The person is under 18 and no responsible adult is named.",
            "Name the responsible adult, so that the equipment can be fitted.",
            Told.EVERYONE),

    // Of releases. The sentences of these and those below are in refusal/*-findings.properties.
    RELEASE_ALREADY_PAST(401, "X02", Told.EVERYONE),
    PROJECT_OVER_TWELVE_MONTHS(402, "EMS-4.1", Told.EVERYONE),
    PROJECT_PAST_LICENCE(403, "EMS-4.1", Told.EVERYONE),
    CONDITION_PAST_PROJECT(404, "EMS-4.1", Told.EVERYONE),
    CONDITION_NOT_OF_PROJECT(405, "EMS-4.1", Told.EVERYONE),
    REVIEW_NOT_PLANNED(406, "EMS-4.1", Told.EVERYONE),
    REVIEW_TOO_LATE(407, "EMS-4.1", Told.EVERYONE),
    PROPORTIONALITY_NOT_STATED(408, "EMS-4.1", Told.EVERYONE),
    DOMESTIC_ABUSE_NOT_STATED(409, "EMS-4.1", Told.SENDER_AND_BODY),
    ALCOHOL_RELATION_NOT_STATED(410, "EMS-4.1", Told.SENDER_AND_BODY),
    ALCOHOL_WITHOUT_PROJECT(411, "EMS-4.1", Told.EVERYONE),
    ACQUISITIVE_NOT_BY_GPS(412, "EMS-4.1", Told.EVERYONE),
    ACQUISITIVE_SENTENCE_TYPE(413, "EMS-4.1", Told.EVERYONE),
    ACQUISITIVE_SENTENCE_LENGTH(414, "EMS-4.1", Told.EVERYONE),
    ACQUISITIVE_OFFENCE(415, "EMS-4.1", Told.EVERYONE),
    ACQUISITIVE_AREA(416, "EMS-4.1", Told.EVERYONE),
    ACQUISITIVE_LICENCE_LENGTH(417, "EMS-4.1", Told.EVERYONE),

    // Of violations, and of copies of them that were not made.
    CONTRACTOR_IS_OFFICER(501, "PI-1.3", Told.SENDER),
    STANDING_DECISION_NOT_IN_FORCE(502, "COP-60", Told.SENDER),
    STANDING_DECISION_OF_OTHER_KINDS(503, "COP-60", Told.SENDER),
    VIOLATION_TOLD_LATE(504, "PI-3.14", Told.SENDER),
    NO_PART_IN_THE_ORDER(601, "COP-28", Told.SENDER),
    AGREEMENT_AWAITED(602, "ISP-4.2", Told.SENDER),
    PRIVACY_NOTICE_NOT_CONFIRMED(701, "COP-22", Told.SENDER),
    LETTER_BEFORE_VIOLATION(702, "PI-3.15", Told.SENDER),
    HEARING_BEFORE_ITS_SETTING(703, "PI-3.16", Told.SENDER),
    CONDITION_ENDS_BEFORE_IT_BEGINS(710, "COP-12", Told.SENDER),
    INCIDENT_TOLD_LATE(711, "COP-41", Told.SENDER),
    COMMISSIONER_TOLD_LATE(712, "COP-43", Told.SENDER),
    SENIOR_OFFICIAL_NOT_TOLD(713, "COP-44", Told.SENDER),
    IDENTITY_NOT_CONFIRMED(720, "COP-33", Told.SENDER),
    RIGHT_PASSED_ON_TOO_LATE(721, "COP-47", Told.SENDER);

    private final int number;
    private final String source;
    private final String sentence;
    private final String mend;
    private final Told told;

    FindingCode(int number, String source, String sentence, String mend, Told told) {
        this.number = number;
        this.source = source;
        this.sentence = sentence;
        this.mend = mend;
        this.told = told;
    }

    FindingCode(int number, String source, Told told) {
        this.number = number;
        this.source = source;
        this.sentence = Sentences.of(name() + ".sentence");
        this.mend = Sentences.of(name() + ".mend");
        this.told = told;
    }

    /** The number, as in {@code EMF-201}. */
    public String number() {
        return "EMF-" + number;
    }

    /** The obligation that the rule comes from. */
    public String source() {
        return source;
    }

    public String sentence() {
        return sentence;
    }

    /** What the sender is asked to do. */
    public String mend() {
        return mend;
    }

    /** Whose copies and receipts carry it; the sender's always. */
    public Set<Reader> toldTo() {
        return switch (told) {
            case EVERYONE -> EnumSet.allOf(Reader.class);
            case SENDER_AND_BODY -> EnumSet.of(Reader.SENDER, Reader.RESPONSIBLE_BODY);
            case SENDER -> EnumSet.of(Reader.SENDER);
        };
    }

    /** Who may be told of a finding. */
    public enum Reader {
        SENDER,
        RESPONSIBLE_BODY,
        CONTRACTOR
    }

    /** The contractor is told what bears on fitting and monitoring, not what is known of a person's health or home. */
    private enum Told {
        EVERYONE,
        SENDER_AND_BODY,
        SENDER
    }
}
