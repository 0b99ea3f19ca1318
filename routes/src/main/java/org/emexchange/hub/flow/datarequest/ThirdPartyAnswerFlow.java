package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.SharingRules.THIRD_PARTY_SHARING;

import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.police.DataAnswer;
import org.emexchange.mapping.police.DataAnswerXml;
import org.emexchange.mapping.police.DataDisclosureXml;

/** X21: the contractor's answer, cut to what was granted, to the third party that asked and no other (COP-30, COP-31). */
public final class ThirdPartyAnswerFlow implements Flow {
    @Override
    public Interchange<DataAnswer> define() {
        return interchange("third-party-answer", "X21")
                .receivedFrom(EMC, jms("third-party-answer"))
                .carrying(DataAnswerXml.NAMESPACE, DataAnswer.class, DataAnswerXml::read)
                .answeringARequest(DataAnswer::aboutRequest)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(THIRD_PARTY_SHARING)
                .onTheGrounds((answer, decided) -> ThirdPartyGrounds.ofTheRequest(decided))
                .forThePurpose((answer, decided) -> ThirdPartyGrounds.purposeOfTheRequest(decided))
                .sharedWith(
                        REQUESTER,
                        mail(),
                        as(DataDisclosureXml.NAMESPACE, DataRequestCopies.OF_A_THIRD_PARTY::disclosure))
                .refusalsToSender(jms("receipt"));
    }
}
