package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.THIRD_PARTY;
import static org.emexchange.hub.policy.SharingRules.THIRD_PARTY_SHARING;

import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.police.DataRequestWithdrawal;
import org.emexchange.mapping.police.DataRequestWithdrawalXml;
import org.emexchange.mapping.police.DecisionNoticeXml;

/** X21: a third party takes back a request of its own that nobody has decided on, and is told that it waits no more. */
public final class ThirdPartyWithdrawalFlow implements Flow {
    @Override
    public Interchange<DataRequestWithdrawal> define() {
        return interchange("third-party-withdrawal", "X21")
                .receivedFrom(THIRD_PARTY, mail("third-party-withdrawal"))
                .carrying(
                        DataRequestWithdrawalXml.NAMESPACE, DataRequestWithdrawal.class, DataRequestWithdrawalXml::read)
                .takingBackARequest(DataRequestWithdrawal::aboutRequest)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(THIRD_PARTY_SHARING)
                .sharedWith(
                        REQUESTER,
                        mail(),
                        as(DecisionNoticeXml.NAMESPACE, DataRequestCopies.OF_A_THIRD_PARTY::takenBack))
                .refusalsToSender(mail());
    }
}
