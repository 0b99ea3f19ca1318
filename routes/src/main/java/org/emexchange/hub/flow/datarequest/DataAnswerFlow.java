package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.SharingRules.DATA_REQUEST_SHARING;

import java.util.List;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.police.DataAnswer;
import org.emexchange.mapping.police.DataAnswerXml;
import org.emexchange.mapping.police.DataDisclosureXml;

/** X13: the contractor's answer, cut to what was granted, to the force that asked and no other (COP-28, COP-31). */
public final class DataAnswerFlow implements Flow {
    @Override
    public Interchange<DataAnswer> define() {
        return interchange("data-answer", "X13")
                .receivedFrom(EMC, jms("data-answer"))
                .carrying(DataAnswerXml.NAMESPACE, DataAnswer.class, DataAnswerXml::read)
                .answeringARequest(DataAnswer::aboutRequest)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(DATA_REQUEST_SHARING)
                .onTheGrounds((answer, decided) -> DataRequestGrounds.ofTheRequest(decided))
                .sharedWith(
                        REQUESTER,
                        List.of(jms("data-disclosure"), mail()),
                        as(DataDisclosureXml.NAMESPACE, DataRequestCopies.OF_A_FORCE::disclosure))
                .refusalsToSender(jms("receipt"));
    }
}
