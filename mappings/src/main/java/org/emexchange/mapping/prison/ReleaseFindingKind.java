package org.emexchange.mapping.prison;

/**
 * What can be found about a release. Where the hub's catalogue of findings has the rule for orders too, the name is the
 * same there.
 */
public enum ReleaseFindingKind {
    /** EPG-matrix: a curfew by GPS with no location monitoring beside it. */
    CURFEW_GPS_ALONE,
    /** EPG-matrix: a curfew by a tag that cannot monitor it. */
    CURFEW_TAG,
    /** EPG-matrix: an exclusion zone by a tag other than GPS. */
    ZONE_TAG,
    /** EPG-matrix: a tag is named for an exclusion zone, but the licence does not say that it is monitored. */
    ZONE_NOT_STATED,
    /** EPG-matrix: the licence says that an exclusion zone is monitored, but names no tag. */
    ZONE_WITHOUT_TAG,
    /** EPG-matrix: attendance by a tag other than GPS. */
    ATTENDANCE_TAG,
    /** EPG-matrix: whereabouts by a tag other than GPS. */
    WHEREABOUTS_TAG,
    /** EMS-4.1: alcohol on licence by a tag other than the alcohol tag. */
    ALCOHOL_TAG,
    /** EPG-matrix: alcohol on home detention curfew or a Parole Board release. */
    ALCOHOL_NOT_AVAILABLE,
    /** EPG-zone: an exclusion zone and location monitoring, and the zone is not monitored: no breach is notified. */
    ZONE_NOT_MONITORED,
    /** EPG-address: an address of a curfew without a word about checks. */
    ADDRESS_CHECKS_NOT_STATED,
    /** EPG-address: a check of an address of a curfew was not made. */
    ADDRESS_CHECKS_NOT_MADE,
    /** EPG-address: checks were made, and nobody confirmed it. */
    ADDRESS_CHECKS_NOT_CONFIRMED,
    /** EPG-audit: alcohol beside an AUDIT score of 15 or more. Told to sender and supervisor only. */
    ALCOHOL_DEPENDENCE,
    /** X02: under 18 on the day of release, and no responsible adult. */
    RESPONSIBLE_ADULT_MISSING,

    /** X02: the notification came at or after the time of release. */
    RELEASE_ALREADY_PAST,
    /** EMS-4.1: a project runs for more than twelve months. */
    PROJECT_OVER_TWELVE_MONTHS,
    /** EMS-4.1: a project runs past the last day of the licence. */
    PROJECT_PAST_LICENCE,
    /** EMS-4.1: a condition has no end, or one after that of its project. */
    CONDITION_PAST_PROJECT,
    /** EMS-4.1: a condition of a kind that its project does not have. */
    CONDITION_NOT_OF_PROJECT,
    /** EMS-4.1: no first review is planned. */
    REVIEW_NOT_PLANNED,
    /** EMS-4.1: the first review is planned for more than three months after the start. */
    REVIEW_TOO_LATE,
    /** EMS-4.1: it is not said who found it necessary and proportionate, and when. */
    PROPORTIONALITY_NOT_STATED,
    /** EMS-4.1: it is not said that domestic abuse is a known risk factor. Told to sender and supervisor only. */
    DOMESTIC_ABUSE_NOT_STATED,
    /** EMS-4.1: it is not said that offending and risk are related to alcohol. Told to sender and supervisor only. */
    ALCOHOL_RELATION_NOT_STATED,
    /** EMS-4.1: alcohol on a licence outside the project. */
    ALCOHOL_WITHOUT_PROJECT,
    /** EMS-4.1: acquisitive crime without whereabouts by GPS. */
    ACQUISITIVE_NOT_BY_GPS,
    /** EMS-4.1: acquisitive crime, and the sentence is not a standard determinate one. */
    ACQUISITIVE_SENTENCE_TYPE,
    /** EMS-4.1: acquisitive crime, and the sentence is shorter than 90 days or its length is not stated. */
    ACQUISITIVE_SENTENCE_LENGTH,
    /** EMS-4.1: acquisitive crime, and the offence is not specified in the Order of 2021, or not stated. */
    ACQUISITIVE_OFFENCE,
    /** EMS-4.1: acquisitive crime, and the police area is not a qualifying one, or not stated. */
    ACQUISITIVE_AREA,
    /** SI 2021/330, article 2(c): acquisitive crime, and less than 30 days on licence. */
    ACQUISITIVE_LICENCE_LENGTH
}
