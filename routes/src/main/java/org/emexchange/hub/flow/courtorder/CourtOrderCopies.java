package org.emexchange.hub.flow.courtorder;

import org.emexchange.hub.pipeline.Handed;
import org.emexchange.mapping.court.ContractorOrderXml;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.CourtOrderToContractor;
import org.emexchange.mapping.court.CourtOrderToResponsibleBody;
import org.emexchange.mapping.court.OrderContext;
import org.emexchange.mapping.court.ResponsibleBodyOrder;
import org.emexchange.mapping.court.ResponsibleBodyOrderXml;

/** Each recipient's copy of an order. */
final class CourtOrderCopies {
    private CourtOrderCopies() {}

    static byte[] forTheContractor(CourtOrder order, Handed handed) {
        return ContractorOrderXml.write(CourtOrderToContractor.map(order, context(handed)));
    }

    static byte[] forTheResponsibleBody(CourtOrder order, Handed handed) {
        ResponsibleBodyOrder copy = CourtOrderToResponsibleBody.map(order, context(handed), handed.offenceDetail());
        handed.tellLeftOut(copy.leftOut());
        return ResponsibleBodyOrderXml.write(copy);
    }

    private static OrderContext context(Handed handed) {
        return new OrderContext(handed.messageId(), CourtOrderFindings.notes(handed.findings()));
    }
}
