package org.emexchange.mapping.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Periods;

/** What the copies of all recipients have in common: each changes only what it says. */
final class ViolationDisclosure {
    private ViolationDisclosure() {}

    static Violation copy(
            Violation violation,
            Subject subject,
            Evidence evidence,
            List<StepTaken> steps,
            Optional<String> explanation) {
        return new Violation(
                violation.violationId(),
                violation.orderId(),
                violation.report(),
                violation.withdrawnBecause(),
                subject,
                violation.kind(),
                violation.from(),
                violation.until(),
                violation.identifiedAt(),
                violation.mayLeadToBreach(),
                violation.curfew(),
                violation.zone(),
                violation.alcoholResult(),
                evidence,
                steps,
                explanation,
                violation.desk());
    }

    /** Of one that was withdrawn, without saying why. */
    static Violation withoutReason(Violation violation) {
        return new Violation(
                violation.violationId(),
                violation.orderId(),
                violation.report(),
                Optional.empty(),
                violation.subject(),
                violation.kind(),
                violation.from(),
                violation.until(),
                violation.identifiedAt(),
                violation.mayLeadToBreach(),
                violation.curfew(),
                violation.zone(),
                violation.alcoholResult(),
                violation.evidence(),
                violation.steps(),
                violation.explanation(),
                violation.desk());
    }

    /**
     * Positions and events as far as they may be looked at: all of them with a stated reason; under trail monitoring all
     * positions of its time; else those during the violation, of a curfew those during its hours too (COP-18, COP-19, COP-20).
     */
    static Evidence evidence(Violation violation, Periods trailed) {
        Evidence all = violation.evidence();
        if (all.outsideBecause().isPresent()) {
            return all;
        }
        Evidence inside = inside(violation);
        return inside.withFixes(all.fixes().stream()
                .filter(fix -> trailed.contains(fix.at()) || inside.fixes().contains(fix))
                .toList());
    }

    /** Only what lies in the violation or in the hours of curfew that it is about. */
    static Evidence inside(Violation violation) {
        return violation.evidence().during(moment -> violation.isDuring(moment) || isInCurfew(violation, moment));
    }

    private static boolean isInCurfew(Violation violation, Instant moment) {
        return violation
                .curfew()
                .filter(hours -> !moment.isBefore(hours.from()) && !moment.isAfter(hours.until()))
                .isPresent();
    }
}
