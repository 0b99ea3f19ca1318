package org.emexchange.hub.flow.risk;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.ENFORCEMENT_MAILBOX;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.SharingRules.RISK_NOTIFICATION_SHARING;

import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.probation.ContractorRiskXml;
import org.emexchange.mapping.probation.RiskNotification;
import org.emexchange.mapping.probation.RiskNotificationXml;

/** X04: who the responsible officer of an order is and what risk is known (PI 01/2019 Annex A), to the contractor. */
public final class RiskNotificationFlow implements Flow {
    @Override
    public Interchange<RiskNotification> define() {
        return interchange("risk-notification", "X04")
                .receivedFrom(PROBATION, jms("risk-notification"))
                .orFrom(PROBATION, mail("risk-notification"))
                .carrying(RiskNotificationXml.NAMESPACE, RiskNotification.class, RiskNotificationXml::read)
                .aboutAnOrder("risk", RiskCopies::facts)
                .enteredOnTheRecord(RiskCopies.RECORD, RiskCopies::requireNothingOverwritten)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(RISK_NOTIFICATION_SHARING)
                .sharedWith(EM_CONTRACTOR, jms("risk"), as(ContractorRiskXml.NAMESPACE, RiskCopies::forTheContractor))
                .andWith(
                        ENFORCEMENT_MAILBOX,
                        mail(),
                        as(ContractorRiskXml.NAMESPACE, RiskCopies::forTheContractor),
                        RiskCopies::readable)
                .tellingTheClocks((notification, to) -> to.tell(Occurrence.X04_GIVEN, to.knownAt()))
                .refusalsToSender(jms("receipt"), mail());
    }
}
