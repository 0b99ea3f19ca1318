package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.SharingRules.DATA_REQUEST_SHARING;

import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.police.DataRequestWithdrawal;
import org.emexchange.mapping.police.DataRequestWithdrawalXml;
import org.emexchange.mapping.police.DecisionNoticeXml;

/** X13: a force takes back a request of its own that nobody has decided on, and is told that it waits no more. */
public final class DataRequestWithdrawalFlow implements Flow {
    @Override
    public Interchange<DataRequestWithdrawal> define() {
        return interchange("data-request-withdrawal", "X13")
                .receivedFrom(POLICE, jms("data-request-withdrawal"))
                .carrying(
                        DataRequestWithdrawalXml.NAMESPACE, DataRequestWithdrawal.class, DataRequestWithdrawalXml::read)
                .takingBackARequest(DataRequestWithdrawal::aboutRequest)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(DATA_REQUEST_SHARING)
                .sharedWith(
                        REQUESTER,
                        jms("data-decision"),
                        as(DecisionNoticeXml.NAMESPACE, DataRequestCopies.OF_A_FORCE::takenBack))
                .refusalsToSender(jms("receipt"));
    }
}
