package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.monitoring.ViolationKind;

/**
 * A violation, as an answer holds it.
 *
 * @param until empty while it goes on
 * @param cut whether a time is that of the period granted and not of the violation
 */
public record ViolationRecord(
        String violationId,
        ViolationKind kind,
        Instant from,
        Optional<Instant> until,
        boolean cut,
        Optional<Position> place,
        Optional<String> summary) {

    ViolationRecord withoutSummary() {
        return new ViolationRecord(violationId, kind, from, until, cut, place, Optional.empty());
    }

    /** Nothing of what happened. */
    @Override
    public String toString() {
        return "ViolationRecord[" + kind + "]";
    }
}
