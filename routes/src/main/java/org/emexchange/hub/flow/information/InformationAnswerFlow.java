package org.emexchange.hub.flow.information;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.SharingRules.INFORMATION_SHARING;

import java.util.List;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.enquiry.InformationAnswer;
import org.emexchange.mapping.enquiry.InformationAnswerXml;
import org.emexchange.mapping.enquiry.InformationDisclosureXml;

/** X12: the contractor's answer, cut to what was asked and may be seen, to the unit that asked (COP-18 to COP-20). */
public final class InformationAnswerFlow implements Flow {
    @Override
    public Interchange<InformationAnswer> define() {
        return interchange("information-answer", "X12")
                .receivedFrom(EMC, jms("information-answer"))
                .carrying(InformationAnswerXml.NAMESPACE, InformationAnswer.class, InformationAnswerXml::read)
                .answeringAnEnquiry(InformationAnswer::aboutRequest, InformationCopies::part)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(INFORMATION_SHARING)
                .sharedWith(
                        REQUESTER,
                        List.of(jms("information"), mail()),
                        as(InformationDisclosureXml.NAMESPACE, InformationCopies::disclosure))
                .refusalsToSender(jms("receipt"));
    }
}
