package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.OfficerContact;
import org.emexchange.mapping.shared.OfficerRole;
import org.emexchange.mapping.shared.OrderType;

/**
 * The responsible officer of an order. Derived by the hub from what the order requires, never sent (PI-1.2).
 *
 * @param party the party the officer belongs to, empty for the contractor and where no body is named
 * @param contact the officer's contact, where the court knew it
 */
public record ResponsibleOfficer(OfficerRole role, Optional<String> party, Optional<OfficerContact> contact) {

    /**
     * The contractor for a community or suspended sentence order whose only requirement is a curfew (PI-1.3); the
     * Probation Service for every other community sentence, also where the only requirement is trail monitoring or
     * AAMR (PI-1.4), and for supervision default orders; the youth offending team for youth rehabilitation orders and
     * for anyone under 18 on the day the order was imposed; the police force for bail and for civil orders of a court
     * (COP-28); the Home Office for its own and for immigration orders.
     *
     * <p>An order that is varied is judged as it stands after the variation.
     *
     * @return empty where a community or suspended sentence order is revoked, or was sent in error, and its
     *     requirements are not repeated: the officer is then the one stated with the earlier message
     */
    public static Optional<ResponsibleOfficer> derive(CourtOrder order) {
        return role(order).map(role -> of(role, order));
    }

    private static ResponsibleOfficer of(OfficerRole role, CourtOrder order) {
        Optional<ResponsibleBody> body = order.responsibleBody().filter(any -> role != OfficerRole.EMC);
        return new ResponsibleOfficer(role, body.map(ResponsibleBody::party), body.flatMap(ResponsibleBody::officer));
    }

    private static Optional<OfficerRole> role(CourtOrder order) {
        if (order.type() == OrderType.IMMIGRATION || order.imposedBy().kind() == AuthorityKind.HOME_OFFICE) {
            return Optional.of(OfficerRole.HOME_OFFICE);
        }
        if (order.type() == OrderType.YOUTH_REHABILITATION
                || order.wearer().isUnder18On(order.imposedBy().imposedOn())) {
            return Optional.of(OfficerRole.YOT);
        }
        return switch (order.type()) {
            case COMMUNITY, SUSPENDED_SENTENCE -> ofSentence(order.requirements());
            case SUPERVISION_DEFAULT -> Optional.of(OfficerRole.PROBATION);
            case BAIL, CIVIL -> Optional.of(OfficerRole.POLICE);
            case YOUTH_REHABILITATION, IMMIGRATION -> throw new AssertionError(order.type());
        };
    }

    private static Optional<OfficerRole> ofSentence(Requirements requirements) {
        if (requirements.equals(Requirements.NONE)) {
            return Optional.empty();
        }
        return Optional.of(requirements.isCurfewOnly() ? OfficerRole.EMC : OfficerRole.PROBATION);
    }
}
