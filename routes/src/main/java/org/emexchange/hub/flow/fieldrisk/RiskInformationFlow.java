package org.emexchange.hub.flow.fieldrisk;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
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
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X14: risk that the contractor has seen or learnt of, to the responsible officer; where it says so, before everything else (PI-3.9). */
public final class RiskInformationFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("risk-information");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("risk-information", "X14")
                .receivedFrom(EMC, jms("risk-information"))
                .carrying(FORMAT)
                .aboutAnOrder("risk-information", document -> CaseFacts.ofOrder(document.orderId()))
                .urgentWhere(RiskInformationFlow::isImmediate)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X14"))
                .sharedWith(
                        RESPONSIBLE_OFFICER,
                        List.of(jms("risk-information"), mail()),
                        new CaseCopy(FORMAT, RiskInformationFlow::column))
                .withheldWhere(ContractorsOwn::officer)
                .tellingTheClocks(RiskInformationClocks::seen)
                .refusalsToSender(jms("receipt"));
    }

    private static boolean isImmediate(CaseDocument information) {
        return information.root().line("Urgency").equals("IMMEDIATE");
    }

    /** Free words may tell of offences; a local authority's team gets them where serious harm is to be prevented (ISP-3.2). */
    private static String column(CaseDocument information, Handed handed) {
        boolean team = handed.responsible()
                .filter(order -> order.role() == PartyRole.YOT)
                .isPresent();
        if (team && !isImmediate(information)) {
            handed.leftOut().accept("FREE_WORDS " + (information.says("ActionTaken") ? 2 : 1));
            return "YOUTH_TEAM";
        }
        return RESPONSIBLE_OFFICER.name();
    }
}
