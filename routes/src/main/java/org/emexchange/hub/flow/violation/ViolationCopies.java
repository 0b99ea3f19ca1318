package org.emexchange.hub.flow.violation;

import org.emexchange.hub.pipeline.Handed;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationContext;
import org.emexchange.mapping.monitoring.ViolationNotice;
import org.emexchange.mapping.monitoring.ViolationNoticeXml;
import org.emexchange.mapping.monitoring.ViolationToPolice;
import org.emexchange.mapping.monitoring.ViolationToPpcs;
import org.emexchange.mapping.monitoring.ViolationToResponsibleOfficer;

/** Each recipient's copy of a violation. */
final class ViolationCopies {
    private ViolationCopies() {}

    static byte[] forTheOfficer(Violation violation, Handed handed) {
        if (handed.freeWords()) {
            return ViolationNoticeXml.write(ViolationToResponsibleOfficer.map(violation, context(handed)));
        }
        ViolationNotice notice = ViolationToResponsibleOfficer.withoutFreeWords(violation, context(handed));
        handed.tellFreeWordsLeftOut(notice.wordsLeftOut());
        return ViolationNoticeXml.write(notice);
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

    private static ViolationContext context(Handed handed) {
        return new ViolationContext(handed.messageId(), handed.trailed());
    }
}
