package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;

/**
 * A visit of the contractor.
 *
 * @param cut whether a time is that of the period granted and not of the visit
 */
public record Visit(
        Instant from,
        Instant until,
        boolean cut,
        VisitPurpose purpose,
        VisitOutcome outcome,
        Optional<Position> place) {}
