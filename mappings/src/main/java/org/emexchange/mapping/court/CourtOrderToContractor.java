package org.emexchange.mapping.court;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.Offence;

/**
 * What of a court order is disclosed to the electronic monitoring contractor, and why. Purposes: the right subject is
 * monitored, compliance and location are monitored as ordered, public and staff are safe (COP-15); no more than these
 * need (COP-17).
 *
 * <p>Given: what the court must tell the monitor (name, address, telephone, offences, places, periods, surrender,
 * officer); date of birth, sex and identifiers, to find and fit the right person; language, interpreter and those
 * disabilities that bear on fitting and induction; each monitored requirement; risk to staff, with MAPPA and IOM
 * (PI-3.7); every document: the order or grant of bail is the instruction to monitor, the photograph shows that the
 * right person is fitted, a map defines a zone.
 *
 * <p>Kept back: gender, e-mail address, other disabilities; prison and Home Office numbers unless the Home Office
 * imposed the order; addresses at which nothing is monitored or fitted, save the main one; who checked an address for
 * domestic abuse and how it came out; AUDIT score; substance abuse and diversity concerns among the risks; requirements
 * that are not monitored, zones included; day of conviction and of each offence; the court's code and file reference, since the identifiers hold the case; findings
 * that are about health.
 */
public final class CourtOrderToContractor {
    private CourtOrderToContractor() {}

    /** The contractor's copy. */
    public static ContractorOrder map(CourtOrder order, OrderContext context) {
        Requirements monitored = monitored(order.requirements());
        return new ContractorOrder(
                context.sourceMessage(),
                RequestType.of(order.action()),
                ServiceRequest.of(order.action(), order.type()),
                disclosed(order, monitored),
                EnforceableCondition.of(monitored),
                ResponsibleOfficer.derive(order),
                FindingNote.toldTo(Audience.CONTRACTOR, context.findings()));
    }

    private static CourtOrder disclosed(CourtOrder order, Requirements monitored) {
        return new CourtOrder(
                order.orderId(),
                order.action(),
                order.change(),
                order.type(),
                order.sentenceType(),
                withoutCaseNumber(order.imposedBy()),
                Optional.empty(),
                order.notifying(),
                order.responsibleBody(),
                ContractorDisclosure.wearer(order, monitored),
                order.risk().map(ContractorDisclosure::risk),
                order.installation(),
                monitored,
                order.offences().stream()
                        .map(offence -> new Offence(offence.category(), offence.title(), Optional.empty()))
                        .toList(),
                order.dapoClauses(),
                order.surrender(),
                order.issp(),
                order.policeArea(),
                order.attachments());
    }

    private static ImposingAuthority withoutCaseNumber(ImposingAuthority authority) {
        return new ImposingAuthority(
                authority.kind(), authority.name(), Optional.empty(), Optional.empty(), authority.imposedOn());
    }

    private static Requirements monitored(Requirements requirements) {
        return new Requirements(
                requirements.curfews(),
                requirements.zones().stream().filter(Zone::isMonitored).toList(),
                requirements.trails(),
                requirements.attendances(),
                requirements.alcohol().stream()
                        .map(CourtOrderToContractor::withoutScore)
                        .toList(),
                List.of());
    }

    private static Alcohol withoutScore(Alcohol alcohol) {
        return new Alcohol(alcohol.tag(), alcohol.type(), alcohol.period(), alcohol.fittingStay(), Optional.empty());
    }
}
