package org.emexchange.hub.flow.violation;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.LICENCE_CASEWORK;
import static org.emexchange.hub.policy.Addressee.RESPONSIBLE_AGENCY;
import static org.emexchange.hub.policy.Addressee.RESPONSIBLE_OFFICER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.SharingRules.VIOLATION_SHARING;

import java.util.List;
import org.emexchange.hub.pipeline.ContractorsOwn;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationNoticeXml;
import org.emexchange.mapping.monitoring.ViolationXml;

/**
 * X09: a violation, from the contractor to the responsible officer (PI-3.14), or on the Ministry of Justice's standing
 * decision to the force that enforces the order (COP-28, COP-60); to PPCS where it manages the licence.
 */
public final class ViolationFlow implements Flow {
    @Override
    public Interchange<Violation> define() {
        return interchange("violation", "X09")
                .receivedFrom(EMC, jms("violation"))
                .carrying(ViolationXml.NAMESPACE, Violation.class, ViolationXml::read)
                .aboutAnOrder("violations", violation -> CaseFacts.ofOrder(violation.orderId()))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedOnArrivalBy(ViolationFindings::of)
                .permittedBy(VIOLATION_SHARING)
                .sharedWith(
                        RESPONSIBLE_OFFICER,
                        List.of(jms("violation"), mail()),
                        as(ViolationNoticeXml.NAMESPACE, ViolationCopies::forTheOfficer))
                .withheldWhere(ContractorsOwn::officer)
                .andWith(
                        RESPONSIBLE_AGENCY,
                        List.of(jms("violation"), mail()),
                        as(ViolationNoticeXml.NAMESPACE, ViolationCopies::forTheForce))
                .withheldWhere(ViolationGrounds::noStandingDecisionCarriesIt)
                .andWith(
                        LICENCE_CASEWORK,
                        jms("violation"),
                        as(ViolationNoticeXml.NAMESPACE, ViolationCopies::forPublicProtection))
                .tellingTheClocks(ViolationClocks::reported)
                .refusalsToSender(jms("receipt"));
    }
}
