package org.emexchange.hub.flow.violation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.monitoring.StandingDecision;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationKind;

/** Why a copy of a violation goes to nobody although its order has such a recipient. */
final class ViolationGrounds {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ViolationGrounds() {}

    /** On the day of the share, by the calendar in London (COP-60). */
    static Optional<Finding> noStandingDecisionCarriesIt(Violation violation, Handed handed) {
        Optional<StandingDecision> inForce = decision(handed).filter(decision -> decision.isInForceOn(today(handed)));
        if (inForce.isEmpty()) {
            return found(FindingCode.STANDING_DECISION_NOT_IN_FORCE);
        }
        return inForce.get().kinds().contains(violation.kind())
                ? Optional.empty()
                : found(FindingCode.STANDING_DECISION_OF_OTHER_KINDS);
    }

    static Optional<StandingDecision> decision(Handed handed) {
        return handed.standingDecision()
                .map(decision -> new StandingDecision(
                        decision.reference(),
                        decision.decidedBy(),
                        decision.decidedOn(),
                        decision.reviewedOn(),
                        decision.kinds().stream().map(ViolationKind::valueOf).collect(Collectors.toSet()),
                        decision.positions()));
    }

    static LocalDate today(Handed handed) {
        return LocalDate.ofInstant(handed.at(), LONDON);
    }

    private static Optional<Finding> found(FindingCode code) {
        return Optional.of(new Finding(code, List.of()));
    }
}
