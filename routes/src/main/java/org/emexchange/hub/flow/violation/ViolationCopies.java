package org.emexchange.hub.flow.violation;

import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationContext;
import org.emexchange.mapping.monitoring.ViolationNoticeXml;
import org.emexchange.mapping.monitoring.ViolationToPolice;
import org.emexchange.mapping.monitoring.ViolationToPpcs;
import org.emexchange.mapping.monitoring.ViolationToResponsibleOfficer;

/** Each recipient's copy of a violation. */
final class ViolationCopies {
    private ViolationCopies() {}

    static byte[] forTheOfficer(Violation violation, Handed handed) {
        return ViolationNoticeXml.write(ViolationToResponsibleOfficer.map(violation, context(handed)));
    }

    /** @throws IllegalStateException where no decision carries it: an error of ours, such a copy is withheld before */
    static byte[] forTheForce(Violation violation, Handed handed) {
        return ViolationNoticeXml.write(ViolationGrounds.decision(handed)
                .flatMap(decision ->
                        ViolationToPolice.map(violation, context(handed), decision, ViolationGrounds.today(handed)))
                .orElseThrow(() -> new IllegalStateException("no standing decision carries the copy")));
    }

    static byte[] forPublicProtection(Violation violation, Handed handed) {
        return ViolationNoticeXml.write(ViolationToPpcs.map(violation, context(handed)));
    }

    /** Where the hub does not know whether whereabouts are monitored, it is as if they were not (COP-19). */
    private static ViolationContext context(Handed handed) {
        boolean trailMonitored = handed.responsible()
                .flatMap(order -> order.supervision())
                .filter(Supervision::trailMonitored)
                .isPresent();
        return new ViolationContext(handed.messageId(), trailMonitored);
    }
}
