package org.emexchange.app.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.StandingDecision;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.jspecify.annotations.Nullable;

/**
 * The Ministry of Justice's standing decision on responsible agencies, as its file has it (COP-60).
 *
 * @param version of the file
 * @param date of that version
 * @param name of the person who decided; kept here, and sent to nobody
 * @param decidedBy who decided, by role
 * @param reviewedOn the day of the last review; the day of the decision until there is one
 * @param kinds which violations it covers
 * @param positions whether it covers where the person was
 */
record DecisionFile(
        int version,
        LocalDate date,
        String reference,
        String name,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate reviewedOn,
        Set<ViolationKind> kinds,
        @Nullable Boolean positions) {

    StandingDecision decision() {
        return new StandingDecision(
                reference,
                decidedBy,
                decidedOn,
                reviewedOn,
                kinds.stream().map(Enum::name).collect(Collectors.toSet()),
                Boolean.TRUE.equals(positions));
    }
}
