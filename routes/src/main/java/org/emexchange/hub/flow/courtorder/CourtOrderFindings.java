package org.emexchange.hub.flow.courtorder;

import java.util.List;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.FindingNotes;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OrderAction;

/**
 * What there is to find about a court order that is delivered nevertheless: technology (EPG-matrix), limits (PI-5.2,
 * PI-5.4), zones (EPG-zone), addresses (EPG-address), dependence (EPG-audit). Pure: the same order always has the same
 * findings, in the same order.
 */
public final class CourtOrderFindings {
    private static final CurfewLimits SHIPPED = CurfewLimits.shipped();

    private CourtOrderFindings() {}

    /** None for a revocation or an order sent in error: there is nothing left to carry out. */
    public static List<Finding> of(CourtOrder order) {
        return of(order, SHIPPED);
    }

    static List<Finding> of(CourtOrder order, CurfewLimits limits) {
        if (order.action() == OrderAction.REVOKED || order.action() == OrderAction.SENT_IN_ERROR) {
            return List.of();
        }
        return Stream.of(
                        TagRules.of(order), CurfewRules.of(order, limits), AlcoholRules.of(order), PlaceRules.of(order))
                .flatMap(List::stream)
                .toList();
    }

    /** As they are told: in the sender's receipt, and to each mapping, which keeps those for its recipient. */
    public static List<FindingNote> notes(List<Finding> findings) {
        return FindingNotes.of(findings);
    }
}
