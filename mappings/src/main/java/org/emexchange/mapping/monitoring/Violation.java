package org.emexchange.mapping.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One report of the contractor's on one violation (X09). Personal data: never logged.
 *
 * @param violationId as the contractor knows it, the same in every report on it
 * @param withdrawnBecause present where the report says that it was no violation, and only there
 * @param until empty while it goes on
 * @param identifiedAt when the contractor found that it was a violation
 */
public record Violation(
        String violationId,
        String orderId,
        ViolationReport report,
        Optional<String> withdrawnBecause,
        Subject subject,
        ViolationKind kind,
        Instant from,
        Optional<Instant> until,
        Instant identifiedAt,
        boolean mayLeadToBreach,
        Optional<CurfewHours> curfew,
        Optional<ViolatedZone> zone,
        Optional<String> alcoholResult,
        Evidence evidence,
        List<StepTaken> steps,
        Optional<String> explanation,
        Desk desk) {
    private static final Duration TO_TELL_THE_OFFICER = Duration.ofHours(24);

    public Violation {
        steps = List.copyOf(steps);
    }

    /** By when the responsible officer must be told: 24 elapsed hours from when it began (PI-3.14). */
    public Instant officerToldBy() {
        return from.plus(TO_TELL_THE_OFFICER);
    }

    /** Whether a moment is part of it: both ends count; one that goes on is part up to when it was identified. */
    boolean isDuring(Instant moment) {
        Instant last = until.orElse(identifiedAt);
        return !moment.isBefore(from) && !moment.isAfter(last);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Violation[" + report + " " + kind + "]";
    }
}
