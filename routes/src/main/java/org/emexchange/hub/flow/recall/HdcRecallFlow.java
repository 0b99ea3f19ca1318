package org.emexchange.hub.flow.recall;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.HDC_APPEALS_TEAM;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;

import java.time.Instant;
import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.shared.XmlNode;

/** X17: the record of somebody recalled from home detention curfew, to the team that hears the appeal, and of nobody else (COP-28). */
public final class HdcRecallFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("hdc-recall");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("hdc-recall", "X17")
                .receivedFrom(EMC, jms("hdc-recall"))
                .carrying(FORMAT)
                .aboutAnOrder("hdc-recalls", HdcRecallFlow::facts)
                .whereTheSenderHas(HdcRecallFlow::requireHomeDetention)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X17"))
                .sharedWith(HDC_APPEALS_TEAM, mail(), new CaseCopy(FORMAT, HDC_APPEALS_TEAM))
                .refusalsToSender(jms("receipt"));
    }

    /** What lies outside curfew hours has a place of its own, which states the lawful reason (COP-20). */
    private static CaseFacts facts(CaseDocument recall) {
        recall.root().all("Curfew").forEach(night -> night.all("Event").forEach(event -> requireWithin(night, event)));
        return CaseFacts.ofOrder(recall.orderId());
    }

    private static void requireWithin(XmlNode night, XmlNode event) {
        Instant at = event.instant("At");
        if (at.isBefore(night.instant("From")) || !at.isBefore(night.instant("Until"))) {
            throw new RefusedException(
                    RefusalCode.OUTSIDE_CURFEW_HOURS, List.of(event.only("At").path()));
        }
    }

    private static void requireHomeDetention(CaseDocument recall, Party sender, List<OrderParts> orders) {
        if (!orders.stream().allMatch(OrderParts::isHomeDetention)) {
            throw new RefusedException(RefusalCode.NO_HOME_DETENTION);
        }
    }
}
