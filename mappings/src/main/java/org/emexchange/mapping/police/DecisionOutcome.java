package org.emexchange.mapping.police;

/** What was decided. */
public enum DecisionOutcome {
    /** Granted as asked. */
    GRANTED,
    /** Granted for a shorter period, a smaller area, less precise places or fewer kinds of record. */
    GRANTED_IN_PART,
    /** Refused. */
    REFUSED,
    /** Nobody decided in time. */
    EXPIRED,
    /** Granted before, and not any more. */
    WITHDRAWN,
    /** Taken back by whoever asked, before anybody decided. */
    RETRACTED;

    /** Whether nobody decided. */
    boolean isNobodys() {
        return this == EXPIRED || this == RETRACTED;
    }

    /** Whether something is released. */
    boolean grants() {
        return this == GRANTED || this == GRANTED_IN_PART;
    }
}
