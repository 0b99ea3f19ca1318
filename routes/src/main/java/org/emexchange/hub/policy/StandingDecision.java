package org.emexchange.hub.policy;

import java.time.LocalDate;
import java.util.Set;

/**
 * The Ministry of Justice's standing decision on what a police force is told where it is the responsible agency, as the
 * register has it (COP-60).
 *
 * @param decidedBy who decided, by role
 * @param reviewedOn the day of the last review; the day of the decision until there is one
 * @param kinds which violations it covers, by their names in the format
 * @param positions whether it covers where the person was
 */
public record StandingDecision(
        String reference,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate reviewedOn,
        Set<String> kinds,
        boolean positions) {
    public StandingDecision {
        kinds = Set.copyOf(kinds);
    }

    /** From the day of the decision to the day before its next review is overdue, by the calendar in London. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(decidedOn) && day.isBefore(reviewedOn.plusYears(1));
    }
}
