package org.emexchange.mapping.court;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;

/**
 * The responsible body's copy of an order.
 *
 * @param disclosed the order with nothing in it that this kind of body is not given
 * @param leftOut detail of offences that it is not entitled to
 * @param officer empty where a revocation does not repeat the requirements
 * @param findings those that the responsible body is told
 */
public record ResponsibleBodyOrder(
        String sourceMessage,
        CourtOrder disclosed,
        OffenceDetail.LeftOut leftOut,
        Optional<ResponsibleOfficer> officer,
        List<FindingNote> findings) {
    public ResponsibleBodyOrder {
        findings = List.copyOf(findings);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ResponsibleBodyOrder[" + disclosed + "]";
    }
}
