package org.emexchange.hub.flow.courtorder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.court.Change;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.court.ResponsibleBody;
import org.emexchange.mapping.court.ResponsibleOfficer;
import org.emexchange.mapping.court.Trail;
import org.emexchange.mapping.shared.OfficerRole;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.Periods;

/** What of an order decides who may have it. */
final class CourtOrderCase {
    private CourtOrderCase() {}

    static CaseFacts facts(CourtOrder order) {
        return new CaseFacts(
                order.orderId(),
                kind(order),
                responsibleBody(order),
                bodyRole(order),
                Map.of(),
                Optional.of(order.requirements())
                        .filter(requirements -> !requirements.equals(Requirements.NONE))
                        .map(requirements -> supervision(order, requirements)),
                order.action() == OrderAction.SENT_IN_ERROR);
    }

    private static Supervision supervision(CourtOrder order, Requirements requirements) {
        boolean contractorIsOfficer = ResponsibleOfficer.derive(order)
                .filter(officer -> officer.role() == OfficerRole.EMC)
                .isPresent();
        Periods trailed =
                new Periods(requirements.trails().stream().map(Trail::period).toList());
        return new Supervision(trailed, contractorIsOfficer, order.change().flatMap(Change::effectiveAt));
    }

    private static CaseKind kind(CourtOrder order) {
        return switch (order.type()) {
            case COMMUNITY, SUSPENDED_SENTENCE, SUPERVISION_DEFAULT, YOUTH_REHABILITATION -> CaseKind.CONVICTED;
            case BAIL -> CaseKind.BAIL;
            case CIVIL, IMMIGRATION -> CaseKind.CIVIL;
        };
    }

    private static PartyId party(String text) {
        return PartyId.of(text)
                .orElseThrow(() -> new RefusedException(
                        RefusalCode.RECIPIENT_UNKNOWN, List.of("CourtOrder/ResponsibleBody/Party")));
    }

    private static Optional<PartyRole> bodyRole(CourtOrder order) {
        return order.responsibleBody().map(body -> switch (body.organisation()) {
            case PROBATION -> PartyRole.PROBATION;
            case YJS -> PartyRole.YOT;
            case POLICE -> PartyRole.POLICE;
            case HOME_OFFICE -> PartyRole.HOME_OFFICE;
            case YCS -> PartyRole.YCS;
            case FIELD_MONITORING_SERVICE -> PartyRole.EMC;
        });
    }

    private static Optional<PartyId> responsibleBody(CourtOrder order) {
        return order.responsibleBody().map(ResponsibleBody::party).map(CourtOrderCase::party);
    }
}
