package org.emexchange.hub.policy;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.shared.Periods;

/**
 * How an order is monitored and supervised, as the order itself says: what a later report about it does not decide.
 *
 * @param trailed when the person's whereabouts are monitored at all times (COP-19)
 * @param contractorIsOfficer whether the contractor itself is the responsible officer (PI-1.3)
 * @param from when a variation takes effect: until then what was said before stands; empty where it does at once
 */
public record Supervision(Periods trailed, boolean contractorIsOfficer, Optional<Instant> from) {
    public Supervision(Periods trailed, boolean contractorIsOfficer) {
        this(trailed, contractorIsOfficer, Optional.empty());
    }

    /** At all times or at none. */
    public Supervision(boolean trailMonitored, boolean contractorIsOfficer) {
        this(trailMonitored ? Periods.ALWAYS : Periods.NONE, contractorIsOfficer);
    }

    public boolean trailMonitored() {
        return !trailed.isEmpty();
    }
}
