package org.emexchange.hub.flow.mappa;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.RESPONSIBLE_OFFICER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;

import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X07: the contractor's reply to an invitation, or that an action is done (PI-3.8). */
public final class MappaReplyFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("mappa-reply");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("mappa-reply", "X07")
                .receivedFrom(EMC, jms("mappa-reply"))
                .carrying(FORMAT)
                .aboutAnOrder("mappa", document -> CaseFacts.ofOrder(document.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X07"))
                .sharedWith(
                        RESPONSIBLE_OFFICER,
                        List.of(jms("mappa-reply"), mail()),
                        new CaseCopy(FORMAT, RESPONSIBLE_OFFICER))
                .tellingTheClocks(MappaClocks::replied)
                .refusalsToSender(jms("receipt"));
    }
}
