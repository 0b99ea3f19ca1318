package org.emexchange.hub.flow.alcohol;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.mllp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.BODY_OF_THE_ORDER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.SharingRules.ALCOHOL_RESULT_SHARING;

import java.util.List;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.mapping.monitoring.AlcoholResult;
import org.emexchange.mapping.monitoring.AlcoholResultHl7;
import org.emexchange.mapping.monitoring.AlcoholResultToResponsibleOfficer;
import org.emexchange.mapping.monitoring.AlcoholResultXml;

/** X15: an alcohol result, from the contractor to the body that is responsible for the order (COP-21). */
public final class AlcoholResultFlow implements Flow {
    @Override
    public Interchange<AlcoholResult> define() {
        return interchange("alcohol-result", "X15")
                .receivedFrom(EMC, mllp("alcohol-result"))
                .carryingHl7("ORU_R01", AlcoholResult.class, AlcoholResultHl7::read)
                .aboutAnOrder("alcohol-results", result -> CaseFacts.ofOrder(result.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(ALCOHOL_RESULT_SHARING)
                .sharedWith(
                        BODY_OF_THE_ORDER,
                        List.of(jms("alcohol-result"), mail()),
                        as(AlcoholResultXml.NAMESPACE, AlcoholResultFlow::forTheBody))
                .refusalsToSender(mllp("alcohol-result"), jms("receipt"));
    }

    private static byte[] forTheBody(AlcoholResult result, Handed handed) {
        return AlcoholResultXml.write(AlcoholResultToResponsibleOfficer.map(result, handed.messageId()));
    }
}
