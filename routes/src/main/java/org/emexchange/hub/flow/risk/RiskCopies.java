package org.emexchange.hub.flow.risk;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Entered;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.Marking;
import org.emexchange.mapping.probation.ContractorRisk;
import org.emexchange.mapping.probation.ContractorRiskXml;
import org.emexchange.mapping.probation.RiskMessage;
import org.emexchange.mapping.probation.RiskNotificationToContractor;
import org.emexchange.mapping.probation.RiskNotificationXml;
import org.emexchange.mapping.probation.RiskRecord;
import org.emexchange.mapping.probation.RiskUpdateXml;
import org.emexchange.mapping.rendering.RiskRecordPdf;

/** What X04 and X05 have in common: one continuous record of an order, and the contractor's copies of the whole of it. */
final class RiskCopies {
    static final String RECORD = "risk";

    private RiskCopies() {}

    /** Section 14 carries it, which is about convicted people (COP-24). */
    static CaseFacts facts(RiskMessage message) {
        return new CaseFacts(message.orderId(), CaseKind.CONVICTED, Optional.empty(), Optional.empty());
    }

    static void requireNothingOverwritten(List<Entered> entries) {
        record(entries);
    }

    static byte[] forTheContractor(RiskMessage newest, Handed handed) {
        return ContractorRiskXml.write(copy(handed));
    }

    static byte[] readable(RiskMessage newest, Handed handed) {
        return RiskRecordPdf.render(copy(handed), Marking.OFFICIAL_SENSITIVE.text());
    }

    private static ContractorRisk copy(Handed handed) {
        return RiskNotificationToContractor.map(record(handed.entries()));
    }

    private static RiskRecord record(List<Entered> entries) {
        RiskRecord record = RiskRecord.of(read(entries.get(0)).orderId());
        for (Entered entry : entries) {
            record = record.with(entry.messageId(), entry.acceptedAt(), read(entry));
        }
        return record;
    }

    private static RiskMessage read(Entered entry) {
        return entry.standard().equals(RiskNotificationXml.NAMESPACE)
                ? RiskNotificationXml.read(entry.payload())
                : RiskUpdateXml.read(entry.payload());
    }
}
