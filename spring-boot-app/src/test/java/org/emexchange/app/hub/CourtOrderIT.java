package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A court's order crosses the running hub: to the contractor, to the responsible body, and its fate back to the court. */
class CourtOrderIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");

    @Test
    @Tag("COP-27")
    @Tag("PI-4.1")
    void reachesTheContractorAndTheResponsibleBody() {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);

        COURT.send("court-order", COURT.seal().sealed(header, Orders.order("community-curfew-only", order)));

        Receipt accepted = receipt(header, ReceiptStatus.ACCEPTED);
        assertThat(accepted.orderId()).contains(order);
        TestParty.Arrived contractors = HUB.party("emc.order-intake").await("order", of(order));
        TestParty.Arrived probations = HUB.party("probation.leeds-pdu").await("order", of(order));
        assertThat(contractors.opening().header().sender()).isEqualTo(PartyId.HUB);
        assertThat(contractors.opening().header().power()).isEqualTo("OMA_2007_S14");
        assertThat(contractors.opening().header().standard()).isEqualTo("urn:emexchange:contractor-order:1");
        assertThat(probations.opening().header().standard()).isEqualTo("urn:emexchange:responsible-body-order:1");
        assertThat(contractors.opening().text()).contains("Curfew with EM");
        assertThat(delivered(header)).contains("emc.order-intake");
        assertThat(delivered(header)).contains("probation.leeds-pdu");
    }

    private static Optional<String> delivered(Header header) {
        return receipt(header, ReceiptStatus.DELIVERED).recipient();
    }

    private static Receipt receipt(Header header, ReceiptStatus status) {
        return COURT.await(
                        "receipt",
                        one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                                && one.receipt().status() == status)
                .receipt();
    }

    private static java.util.function.Predicate<TestParty.Arrived> of(String order) {
        return one -> one.opening().header().order().equals(Optional.of(order));
    }
}
