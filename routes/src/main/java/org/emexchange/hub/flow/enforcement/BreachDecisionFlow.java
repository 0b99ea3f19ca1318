package org.emexchange.hub.flow.enforcement;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.HOME_OFFICE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.PartyRole.YOT;

import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X10: the responsible officer sent the letter, or goes to court or does not (PI-3.15, PI-3.16). */
public final class BreachDecisionFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("breach-decision");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("breach-decision", "X10")
                .receivedFrom(PROBATION, jms("breach-decision"))
                .orFrom(PROBATION, mail("breach-decision"))
                .orFrom(YOT, mail("breach-decision"))
                .orFrom(HOME_OFFICE, jms("breach-decision"))
                .carrying(FORMAT)
                .aboutAnOrder("enforcement", document -> CaseFacts.ofOrder(document.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedBy(BreachFindings::of)
                .permittedBy(SharingRules.of("X10"))
                .sharedWith(EM_CONTRACTOR, jms("breach-decision"), new CaseCopy(FORMAT, EM_CONTRACTOR))
                .tellingTheClocks(EnforcementClocks::decided)
                .refusalsToSender(jms("receipt"), mail());
    }
}
