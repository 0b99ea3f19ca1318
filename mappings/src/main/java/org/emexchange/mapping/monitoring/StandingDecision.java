package org.emexchange.mapping.monitoring;

import java.time.LocalDate;
import java.util.Set;

/**
 * The Ministry of Justice's standing decision on what a police force is told where it is the responsible agency (COP-28,
 * COP-60): made by a named person, dated, reviewed every year.
 *
 * @param decidedBy who decided, by role: it goes to the recipient
 * @param reviewedOn the day of the last review; the day of the decision until there is one
 * @param kinds which violations it covers
 * @param positions whether it covers where the person was
 */
public record StandingDecision(
        String reference,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate reviewedOn,
        Set<ViolationKind> kinds,
        boolean positions) {
    private static final int YEARS_TO_REVIEW = 1;

    /** @throws IllegalArgumentException where it was reviewed before it was made */
    public StandingDecision {
        kinds = Set.copyOf(kinds);
        if (reviewedOn.isBefore(decidedOn)) {
            throw new IllegalArgumentException("reviewed before it was decided");
        }
    }

    /** From the day of the decision to the day before its next review is overdue, by the calendar in London. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(decidedOn) && day.isBefore(reviewedOn.plusYears(YEARS_TO_REVIEW));
    }

    boolean covers(ViolationKind kind) {
        return kinds.contains(kind);
    }
}
