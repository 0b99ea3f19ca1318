package org.emexchange.hub.flow.violation;

import java.time.Instant;
import java.util.List;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationReport;

/** What there is to find about a report: whether the first on a violation came in its 24 hours (PI-3.14). Pure. */
final class ViolationFindings {
    private ViolationFindings() {}

    static List<Finding> of(Violation violation, Instant reachedDoor) {
        boolean late = violation.report() == ViolationReport.FIRST && reachedDoor.isAfter(violation.officerToldBy());
        return late
                ? List.of(new Finding(FindingCode.VIOLATION_TOLD_LATE, List.of("Violation/OccurredFrom")))
                : List.of();
    }
}
