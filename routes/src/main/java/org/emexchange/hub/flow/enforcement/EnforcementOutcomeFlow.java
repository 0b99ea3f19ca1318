package org.emexchange.hub.flow.enforcement;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;

import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X11: what became of enforcement proceedings (PI-3.17); numbered with the breach decisions before it. */
public final class EnforcementOutcomeFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("enforcement-outcome");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("enforcement-outcome", "X11")
                .receivedFrom(PROBATION, jms("enforcement-outcome"))
                .orFrom(PROBATION, mail("enforcement-outcome"))
                .carrying(FORMAT)
                .aboutAnOrder("enforcement", document -> CaseFacts.ofOrder(document.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X11"))
                .sharedWith(EM_CONTRACTOR, jms("enforcement-outcome"), new CaseCopy(FORMAT, EM_CONTRACTOR))
                .tellingTheClocks(EnforcementClocks::ended)
                .refusalsToSender(jms("receipt"), mail());
    }
}
