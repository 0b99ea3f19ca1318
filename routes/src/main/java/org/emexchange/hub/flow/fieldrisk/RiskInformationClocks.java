package org.emexchange.hub.flow.fieldrisk;

import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.casework.CaseDocument;

/** What the contractor tells of risk, for the clocks (PI-3.9). */
final class RiskInformationClocks {
    private RiskInformationClocks() {}

    static void seen(CaseDocument information, FactsTold to) {
        to.tellOfItself(Occurrence.X14_RISK_SEEN, information.root().instant("LearntAt"));
        to.tellOfItself(Occurrence.X14_TOLD, to.knownAt());
    }
}
