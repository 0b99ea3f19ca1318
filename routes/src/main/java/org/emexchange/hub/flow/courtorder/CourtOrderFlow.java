package org.emexchange.hub.flow.courtorder;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.RESPONSIBLE_BODY;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.HMCTS;
import static org.emexchange.hub.policy.PartyRole.HOME_OFFICE;
import static org.emexchange.hub.policy.SharingRules.COURT_ORDER_SHARING;

import java.util.List;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.court.ContractorOrderXml;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.CourtOrderXml;
import org.emexchange.mapping.court.ResponsibleBodyOrderXml;

/** X01: an order, its variation, revocation or withdrawal, to the contractor and to the body responsible for it. */
public final class CourtOrderFlow implements Flow {
    @Override
    public Interchange<CourtOrder> define() {
        return interchange("court-order", "X01")
                .receivedFrom(HMCTS, jms("court-order"))
                .orFrom(HOME_OFFICE, jms("court-order"))
                .carrying(CourtOrderXml.NAMESPACE, CourtOrder.class, CourtOrderXml::read)
                .givingAnOrder("orders", CourtOrderCase::facts)
                .ofThePerson(order -> order.wearer().marks())
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedBy(CourtOrderFindings::of)
                .permittedBy(COURT_ORDER_SHARING)
                .sharedWith(
                        EM_CONTRACTOR,
                        jms("order"),
                        as(ContractorOrderXml.NAMESPACE, CourtOrderCopies::forTheContractor))
                .andWith(
                        RESPONSIBLE_BODY,
                        List.of(jms("order"), mail()),
                        as(ResponsibleBodyOrderXml.NAMESPACE, CourtOrderCopies::forTheResponsibleBody))
                .tellingTheClocks(CourtOrderClocks::ordered)
                .refusalsToSender(jms("receipt"));
    }
}
