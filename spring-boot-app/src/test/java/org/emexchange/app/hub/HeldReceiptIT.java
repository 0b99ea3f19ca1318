package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.emexchange.hub.pipeline.HeldMessages;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** A sender whose message came early is told so at once, and later what became of it. */
class HeldReceiptIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");

    private final String order = Orders.newOrderId();
    private final Header first = numbered(1);
    private final Header second = numbered(2);

    @Test
    void tellsThatItWaitsAndThenThatItIsAccepted() {
        send(second, "variation");
        Receipt held = receipt(second, any -> true).receipt();
        assertThat(held.status()).isEqualTo(ReceiptStatus.HELD);
        assertThat(held.orderId()).contains(order);
        assertThat(held.findings()).isEmpty();
        assertThat(CONTRACTOR.receive("order"))
                .noneMatch(one -> one.opening().header().order().orElseThrow().equals(order));

        send(first, "community-curfew-only");
        assertThat(receipt(first, any -> true).receipt().status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(verdict(second).status()).isEqualTo(ReceiptStatus.ACCEPTED);
    }

    @Test
    void tellsASenderAgainWhoSendsItAgain() {
        byte[] sealed = COURT.seal().sealed(second, Orders.order("variation", order));
        COURT.send("court-order", sealed);
        String receipt = receipt(second, any -> true).opening().header().messageId();

        COURT.send("court-order", sealed);

        TestParty.Arrived again = receipt(second, any -> true);
        assertThat(again.receipt().status()).isEqualTo(ReceiptStatus.HELD);
        assertThat(again.opening().header().messageId()).isEqualTo(receipt);
        assertThat(leaves(second)).containsExactly("HELD EARLY", "DUPLICATE HELD");
    }

    @Test
    void refusesItWhenItsTimeIsUp() {
        send(second, "variation");
        assertThat(receipt(second, any -> true).receipt().status()).isEqualTo(ReceiptStatus.HELD);

        HUB.database().update("UPDATE held SET deadline = now() WHERE message_id = ?", second.messageId());
        HUB.bean(HeldMessages.class).start();

        Receipt refused = verdict(second);
        assertThat(refused.status()).isEqualTo(ReceiptStatus.REFUSED);
        assertThat(refused.refusal().orElseThrow().number()).isEqualTo("EMX-3008");
    }

    private Header numbered(long sequence) {
        Header header = Orders.header(COURT.id(), order);
        return new Header(
                header.interchange(),
                header.messageId(),
                header.sender(),
                header.receiver(),
                header.standard(),
                header.type(),
                header.created(),
                header.expires(),
                header.marking(),
                header.purpose(),
                header.power(),
                header.agreement(),
                header.order(),
                OptionalLong.of(sequence),
                header.inReplyTo());
    }

    private void send(Header header, String example) {
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order(example, order)));
    }

    private static Receipt verdict(Header header) {
        return receipt(header, one -> one.receipt().status() != ReceiptStatus.HELD)
                .receipt();
    }

    private static TestParty.Arrived receipt(Header header, Predicate<TestParty.Arrived> wanted) {
        return COURT.await(
                "receipt",
                one -> one.receipt().aboutMessage().orElse("").equals(header.messageId()) && wanted.test(one));
    }

    private static List<String> leaves(Header header) {
        return HUB.database()
                .queryForList(
                        "SELECT kind || ' ' || outcome FROM audit_leaf WHERE message_id = ?"
                                + " AND kind IN ('HELD', 'DUPLICATE', 'REFUSAL') ORDER BY number",
                        String.class,
                        header.messageId());
    }
}
