package org.emexchange.hub.flow.management;

import org.emexchange.hub.duty.DutyParty;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What a change of management tells the clocks (PI-3.11 to PI-3.13). */
final class ManagementClocks {
    private ManagementClocks() {}

    static void changed(CaseDocument change, FactsTold to) {
        XmlNode root = change.root();
        root.first("ArrangementsChanged").ifPresent(what -> {
            to.tellOfItself(Occurrence.X06_ARRANGEMENTS_CHANGED, what.instant("ChangedAt"));
            to.tellOfItself(Occurrence.X06_CHANGE_TOLD, to.knownAt());
        });
        root.first("Transfer").ifPresent(transfer -> {
            to.tellOfItself(Occurrence.X06_ARRANGEMENTS_CHANGED, transfer.instant("ChangedAt"));
            to.tellOfItself(Occurrence.X06_CHANGE_TOLD, to.knownAt());
            receives(transfer.only("To"), to).tell(Occurrence.X06_TRANSFERRED, transfer.instant("ChangedAt"));
        });
        root.first("RiskEscalation").ifPresent(risen -> {
            to.tellOfItself(Occurrence.X06_ESCALATED, risen.instant("DecidedAt"));
            to.tellOfItself(Occurrence.X06_ESCALATION_TOLD, to.knownAt());
            receives(risen.only("To"), to).tell(Occurrence.X06_TRANSFERRED, risen.instant("DecidedAt"));
        });
        root.first("TransferReceived").ifPresent(taken -> {
            receives(taken.only("Unit"), to).tell(Occurrence.X06_RECEIVED, taken.instant("ReceivedAt"));
            to.tell(Occurrence.X06_RECEIPT_TOLD, to.knownAt());
        });
    }

    private static FactsTold receives(XmlNode unit, FactsTold to) {
        return to.with(DutyParty.RECEIVING_OFFICER, new PartyId(unit.line("Party")));
    }
}
