package org.emexchange.mapping.probation;

import java.time.Instant;

/** From when the clocks of PI-3.3, PI-3.6 and PI-3.7 run, and how long. */
public sealed interface AllocationStart {
    Instant at();

    /** Allocated now: due within one working day of it. */
    record Allocated(Instant at) implements AllocationStart {}

    /** There is an officer already, who was told then of the monitoring: due on that day (Annex A, N.B.). */
    record ExistingOfficer(Instant at) implements AllocationStart {}
}
