package org.emexchange.mapping.police;

/** How a visit came out. */
public enum VisitOutcome {
    /** What it was for was done. */
    DONE,
    /** The person was not there. */
    NOT_AT_HOME,
    /** Staff were not let in. */
    ACCESS_REFUSED,
    /** It was not done for another reason. */
    NOT_DONE
}
