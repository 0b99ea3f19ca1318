package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the broker puts aside by itself, and what a failure of ours keeps from being taken in (J19). */
class SetAsideIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    private static final String DOOR = "door.hmcts.leeds-crown-court.in.court-order";

    private final String order = Orders.newOrderId();
    private final Header header = Orders.header(COURT.id(), order);
    private final byte[] sealed = COURT.seal().sealed(header, Orders.order("community-curfew-only", order));

    @AfterEach
    void openTheDoor() throws Exception {
        HUB.context().getRouteController().resumeRoute(DOOR);
    }

    @Test
    void refusesWhatExpiredUnreadUnderItsMessageId() throws Exception {
        expire();

        Receipt refused = receipt();
        assertThat(refused.status()).isEqualTo(ReceiptStatus.REFUSED);
        assertThat(refused.refusal().orElseThrow().number()).isEqualTo("EMX-1006");
        assertThat(refused.orderId()).contains(order);
    }

    /** The acknowledgement was lost, and the message expired before it came again. */
    @Test
    void doesNotRefuseWhatWasAcceptedBeforeItExpired() throws Exception {
        COURT.send("court-order", sealed);
        assertThat(receipt().status()).isEqualTo(ReceiptStatus.ACCEPTED);

        expire();

        assertThat(receipt().status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(leaves()).containsExactly("DUPLICATE ACCEPTED");
    }

    /** The database fails on this message and on no other. */
    @Test
    void refusesWhatWeFailOnAgainAndAgainAndGoesOn() {
        String other = Orders.newOrderId();
        Header next = Orders.header(COURT.id(), other);
        Receipt refused = Fault.during(HUB, header.messageId(), () -> {
            COURT.send("court-order", sealed);
            COURT.send("court-order", COURT.seal().sealed(next, Orders.order("community-curfew-only", other)));

            assertThat(receipt(next).status()).isEqualTo(ReceiptStatus.ACCEPTED);
            return receipt();
        });
        assertThat(refused.status()).isEqualTo(ReceiptStatus.REFUSED);
        assertThat(refused.refusal().orElseThrow().number()).isEqualTo("EMX-1005");
        assertThat(HUB.original(Digest.sha256(sealed))).isEqualTo(sealed);
        assertThat(leaves()).containsExactly("REFUSAL EMX-1005");
    }

    private void expire() throws Exception {
        HUB.context().getRouteController().suspendRoute(DOOR);
        Session session = COURT.session();
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(sealed);
        try (MessageProducer producer = session.createProducer(session.createQueue(COURT.id() + ".in.court-order"))) {
            producer.setTimeToLive(200);
            producer.send(message);
        }
    }

    private Receipt receipt() {
        return receipt(header);
    }

    private static Receipt receipt(Header about) {
        return COURT.await(
                        "receipt",
                        one -> one.receipt().aboutMessage().orElse("").equals(about.messageId())
                                && one.receipt().status() != ReceiptStatus.DELIVERED)
                .receipt();
    }

    private List<String> leaves() {
        return HUB.database()
                .queryForList(
                        "SELECT kind || ' ' || outcome FROM audit_leaf WHERE message_id = ?"
                                + " AND kind IN ('DUPLICATE', 'REFUSAL') ORDER BY number",
                        String.class,
                        header.messageId());
    }
}
