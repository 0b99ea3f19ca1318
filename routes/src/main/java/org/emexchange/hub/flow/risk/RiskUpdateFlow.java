package org.emexchange.hub.flow.risk;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.ENFORCEMENT_MAILBOX;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.SharingRules.RISK_UPDATE_SHARING;

import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.probation.ContractorRiskXml;
import org.emexchange.mapping.probation.RiskUpdate;
import org.emexchange.mapping.probation.RiskUpdateXml;
import org.emexchange.mapping.probation.Urgency;

/** X05: a further update on the record that X04 begins; an urgent one goes before everything else (PI-3.4, PI-3.5). */
public final class RiskUpdateFlow implements Flow {
    @Override
    public Interchange<RiskUpdate> define() {
        return interchange("risk-update", "X05")
                .receivedFrom(PROBATION, jms("risk-update"))
                .orFrom(PROBATION, mail("risk-update"))
                .carrying(RiskUpdateXml.NAMESPACE, RiskUpdate.class, RiskUpdateXml::read)
                .aboutAnOrder("risk", RiskCopies::facts)
                .enteredOnTheRecord(RiskCopies.RECORD, RiskCopies::requireNothingOverwritten)
                .urgentWhere(update -> update.urgency() == Urgency.IMMEDIATE)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(RISK_UPDATE_SHARING)
                .sharedWith(EM_CONTRACTOR, jms("risk"), as(ContractorRiskXml.NAMESPACE, RiskCopies::forTheContractor))
                .andWith(
                        ENFORCEMENT_MAILBOX,
                        mail(),
                        as(ContractorRiskXml.NAMESPACE, RiskCopies::forTheContractor),
                        RiskCopies::readable)
                .refusalsToSender(jms("receipt"), mail());
    }
}
