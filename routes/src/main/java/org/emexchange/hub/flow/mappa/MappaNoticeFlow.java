package org.emexchange.hub.flow.mappa;

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

/** X07: an invitation to a MAPPA meeting, or what came of one (PI-3.8). */
public final class MappaNoticeFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("mappa-notice");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("mappa-notice", "X07")
                .receivedFrom(PROBATION, jms("mappa-notice"))
                .orFrom(PROBATION, mail("mappa-notice"))
                .carrying(FORMAT)
                .aboutAnOrder("mappa", document -> CaseFacts.ofOrder(document.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X07"))
                .sharedWith(EM_CONTRACTOR, jms("mappa-notice"), new CaseCopy(FORMAT, EM_CONTRACTOR))
                .tellingTheClocks(MappaClocks::noticed)
                .refusalsToSender(jms("receipt"), mail());
    }
}
