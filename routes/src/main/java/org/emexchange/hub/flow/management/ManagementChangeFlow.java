package org.emexchange.hub.flow.management;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.shared.XmlNode;

/** X06: an order is managed otherwise, or goes to another unit, which has its part in the order from then on (PI-3.11 to PI-3.13). */
public final class ManagementChangeFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("management-change");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("management-change", "X06")
                .receivedFrom(PROBATION, jms("management-change"))
                .orFrom(PROBATION, mail("management-change"))
                .carrying(FORMAT)
                .aboutAnOrder("management", ManagementChangeFlow::facts)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X06"))
                .sharedWith(EM_CONTRACTOR, jms("management-change"), new CaseCopy(FORMAT, EM_CONTRACTOR))
                .tellingTheClocks(ManagementClocks::changed)
                .refusalsToSender(jms("receipt"), mail());
    }

    private static CaseFacts facts(CaseDocument change) {
        return new CaseFacts(
                change.orderId(),
                CaseKind.CONVICTED,
                Optional.empty(),
                Optional.empty(),
                unit(change)
                        .map(unit -> Map.of(Addressee.SUPERVISING_UNIT, unit))
                        .orElse(Map.of()),
                Optional.empty(),
                false);
    }

    /** That has the case from now on; empty where it stays where it is. */
    private static Optional<PartyId> unit(CaseDocument change) {
        return change.root().children().stream()
                .flatMap(what -> Stream.concat(what.all("To").stream(), what.all("Unit").stream()))
                .findFirst()
                .map(ManagementChangeFlow::party);
    }

    private static PartyId party(XmlNode unit) {
        return PartyId.of(unit.line("Party"))
                .orElseThrow(() -> new RefusedException(
                        RefusalCode.RECIPIENT_UNKNOWN,
                        List.of(unit.only("Party").path())));
    }
}
