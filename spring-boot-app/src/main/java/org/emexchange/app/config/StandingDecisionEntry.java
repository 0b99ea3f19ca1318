package org.emexchange.app.config;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.StandingDecision;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Ministry of Justice's standing decision on responsible agencies, as the register has it (COP-60).
 *
 * @param name of the person who decided; kept here, and sent to nobody
 * @param decidedBy who decided, by role
 * @param reviewedOn the day of the last review; the day of the decision until there is one
 * @param kinds which violations it covers
 * @param positions whether it covers where the person was
 */
public record StandingDecisionEntry(
        String reference,
        String name,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate reviewedOn,
        Set<ViolationKind> kinds,
        @DefaultValue("false") boolean positions) {

    /** @throws IllegalArgumentException where it names nobody, covers nothing, or was reviewed before it was made */
    public StandingDecisionEntry {
        if (reference.isBlank() || name.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "em.register.standing-decision: a decision has a reference and a decider");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("em.register.standing-decision.kinds: it covers nothing");
        }
        if (reviewedOn.isBefore(decidedOn)) {
            throw new IllegalArgumentException("em.register.standing-decision: reviewed before it was decided");
        }
        kinds = Set.copyOf(kinds);
    }

    StandingDecision decision() {
        return new StandingDecision(
                reference,
                decidedBy,
                decidedOn,
                reviewedOn,
                kinds.stream().map(Enum::name).collect(Collectors.toSet()),
                positions);
    }
}
