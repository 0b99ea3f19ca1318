package org.emexchange.hub.flow.information;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.SharingRules.INFORMATION_SHARING;

import org.emexchange.hub.pipeline.Deciding.Stated;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.mapping.enquiry.ContractorInformationRequestXml;
import org.emexchange.mapping.enquiry.InformationRequest;
import org.emexchange.mapping.enquiry.InformationRequestXml;

/** X12: a responsible officer asks the contractor about an order of the unit's own (PI-3.10, PI-4.4, COP-28). */
public final class InformationRequestFlow implements Flow {
    @Override
    public Interchange<InformationRequest> define() {
        return interchange("information-request", "X12")
                .receivedFrom(PROBATION, jms("information-request"))
                .orFrom(PROBATION, mail("information-request"))
                .carrying(InformationRequestXml.NAMESPACE, InformationRequest.class, InformationRequestXml::read)
                .askingAboutAnOrder(
                        new Stated<>("InformationRequest/Unit", InformationRequest::unit),
                        request -> CaseFacts.ofOrder(request.orderId()))
                .ofThePerson(request -> request.person().marks())
                .signedAt(InformationRequest::signedAt)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(INFORMATION_SHARING)
                .sharedWith(
                        EM_CONTRACTOR,
                        jms("information-request"),
                        as(ContractorInformationRequestXml.NAMESPACE, InformationCopies::forTheContractor))
                .tellingTheClocks(InformationClocks::asked)
                .refusalsToSender(jms("receipt"), mail());
    }
}
