package org.emexchange.hub.flow.violation;

import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.emexchange.mapping.monitoring.ViolationReport;

/** What a violation tells the clocks (PI-3.14, PI-3.15). */
final class ViolationClocks {
    private ViolationClocks() {}

    static void reported(Violation violation, FactsTold to) {
        String matter = violation.violationId();
        if (violation.report() == ViolationReport.WITHDRAWN) {
            to.tell(Occurrence.X09_WITHDRAWN, matter, to.knownAt());
            return;
        }
        boolean alcohol = violation.kind() == ViolationKind.ALCOHOL;
        to.tell(alcohol ? Occurrence.X09_ALCOHOL_VIOLATED : Occurrence.X09_VIOLATED, matter, violation.from());
        to.tell(Occurrence.X09_TOLD, matter, to.knownAt());
        if (violation.mayLeadToBreach()) {
            to.tell(Occurrence.X09_MAY_LEAD_TO_BREACH, matter, violation.from());
        }
    }
}
