package org.emexchange.hub.flow.fitting;

import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.casework.CaseDocument;

/** What a status of fitting tells the clocks (EPG-fitted). */
final class FittingClocks {
    private FittingClocks() {}

    static void reached(CaseDocument status, FactsTold to) {
        status.root()
                .first("Fitted")
                .ifPresent(fitted -> to.tell(Occurrence.X08_FITTED, fitted.instant("MonitoringFrom")));
        status.root()
                .first("Removed")
                .ifPresent(removed -> to.tell(Occurrence.X08_REMOVED, removed.instant("MonitoringUntil")));
    }
}
