package org.emexchange.hub.flow.fitting;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.ORDER_SENDER;
import static org.emexchange.hub.policy.Addressee.RESPONSIBLE_OFFICER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;

import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.ContractorsOwn;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X08: how far fitting and induction have come, to the responsible officer and to whoever sent the order (COP-22, EPG-fitted). */
public final class FittingStatusFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("fitting-status");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("fitting-status", "X08")
                .receivedFrom(EMC, jms("fitting-status"))
                .carrying(FORMAT)
                .aboutAnOrder("fitting", document -> CaseFacts.ofOrder(document.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedBy(FittingFindings::of)
                .permittedBy(SharingRules.of("X08"))
                .sharedWith(
                        RESPONSIBLE_OFFICER,
                        List.of(jms("fitting-status"), mail()),
                        new CaseCopy(FORMAT, FittingStatusFlow::column))
                .withheldWhere(ContractorsOwn::officer)
                .andWith(
                        ORDER_SENDER,
                        List.of(jms("fitting-status"), sftp("fitting-status")),
                        new CaseCopy(FORMAT, ORDER_SENDER))
                .tellingTheClocks(FittingClocks::reached)
                .refusalsToSender(jms("receipt"));
    }

    /** What happened at the door is told in free words. */
    private static String column(CaseDocument status, Handed handed) {
        if (handed.freeWords()) {
            return RESPONSIBLE_OFFICER.name();
        }
        boolean told = status.root()
                .first("NotFitted")
                .filter(not -> not.has("Details"))
                .isPresent();
        handed.tellFreeWordsLeftOut(told ? 1 : 0);
        return "YOUTH_TEAM";
    }
}
