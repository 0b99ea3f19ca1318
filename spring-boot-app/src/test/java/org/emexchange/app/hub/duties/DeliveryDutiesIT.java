package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** One test for each duty on the way out: what the outbox holds is proved again, and it does arrive. */
class DeliveryDutiesIT {
    private static final String LANE = "(SELECT lane FROM outbox WHERE message_id = ?)";
    private static final TestMailbox MAILBOX = HUB.mailbox("yot.leeds");

    private final String order = Orders.newOrderId();
    private final Header sent = Dealing.sendOrder(order);

    @Test
    @DutyOf("deliver.court-order.em-contractor.send")
    void bringsTheContractorItsCopy() {
        assertThat(CONTRACTOR.await("order", about(order)).marking()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.court-order.responsible-body.send")
    void bringsTheResponsibleBodyItsCopy() {
        assertThat(PROBATION.await("order", about(order)).marking()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.court-order.responsible-body.mail.send")
    void bringsAYouthOffendingTeamItsCopyByMail() {
        assertThat(youthMail().header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.court-order.responsible-body.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        isNotMailedWhenChanged(MAILBOX, youthMail());
    }

    private static TestMailbox.Mail youthMail() {
        String id = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), id);
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order("youth-rehabilitation", id)));
        return MAILBOX.await(one -> one.text().contains(id));
    }

    @Test
    @DutyOf("deliver.own-receipt.send")
    void bringsTheCourtItsReceipt() {
        assertThat(COURT.await("receipt", about(order)).receipt().aboutMessage())
                .contains(sent.messageId());
    }

    @Test
    @DutyOf("deliver.receipt.original-sender.send")
    void bringsTheCourtItsRecipientsAnswer() {
        assertThat(answered().receipt().aboutMessage()).contains(sent.messageId());
    }

    @Test
    @DutyOf("deliver.court-order.em-contractor.restore")
    void sendsTheContractorNothingThatWasChangedInTheOutbox() {
        isNotSentWhenChanged(CONTRACTOR, "order", CONTRACTOR.await("order", about(order)));
    }

    @Test
    @DutyOf("deliver.court-order.responsible-body.restore")
    void sendsTheResponsibleBodyNothingThatWasChangedInTheOutbox() {
        isNotSentWhenChanged(PROBATION, "order", PROBATION.await("order", about(order)));
    }

    @Test
    @DutyOf("deliver.own-receipt.restore")
    void sendsNoReceiptThatWasChangedInTheOutbox() {
        isNotSentWhenChanged(COURT, "receipt", COURT.await("receipt", about(order)));
    }

    @Test
    @DutyOf("deliver.receipt.original-sender.restore")
    void sendsNoAnswerThatWasChangedInTheOutbox() {
        isNotSentWhenChanged(COURT, "receipt", answered());
    }

    private TestParty.Arrived answered() {
        String share =
                CONTRACTOR.await("order", about(order)).opening().header().messageId();
        Header header = Dealing.answerHeader(CONTRACTOR, share);
        CONTRACTOR.send("receipt", CONTRACTOR.seal().sealed(header, Dealing.acknowledgement(header)));
        return COURT.await(
                "receipt",
                one -> one.receipt().status() == ReceiptStatus.ACKNOWLEDGED
                        && one.receipt().aboutMessage().equals(Optional.of(sent.messageId())));
    }

    static void isNotSentWhenChanged(TestParty recipient, String door, TestParty.Arrived first) {
        String id = first.opening().header().messageId();
        isNotSentWhenChanged(
                id,
                () -> recipient.find(
                        door, one -> one.opening().header().messageId().equals(id), Duration.ofMillis(1_500)));
    }

    static void isNotMailedWhenChanged(TestMailbox mailbox, TestMailbox.Mail first) {
        String id = first.header("X-EMX-Message-Id");
        isNotSentWhenChanged(
                id, () -> mailbox.find(one -> id.equals(one.header("X-EMX-Message-Id")), Duration.ofMillis(1_500)));
    }

    /** Somebody with the database at hand takes the marking down, and lets the copy go once more. */
    static void isNotSentWhenChanged(String id, Supplier<Optional<?>> second) {
        try {
            Dealing.eventually(
                    () -> count("SELECT count(*) FROM outbox WHERE message_id = ? AND delivered_at IS NOT NULL", id),
                    1L);
            HUB.database().update("""
                            UPDATE outbox SET marking = 'OFFICIAL', delivery = delivery + 1, delivered_at = NULL
                            WHERE message_id = ?
                            """, id);
            HUB.database()
                    .update("UPDATE lane SET waiting_since = now(), due_at = '-infinity' WHERE lane = " + LANE, id);
            assertThat(second.get()).isEmpty();
            assertThat(count("SELECT failures FROM lane_turn WHERE lane = " + LANE, id))
                    .isPositive();
        } finally {
            HUB.database().update("UPDATE outbox SET delivered_at = now() WHERE message_id = ?", id);
            HUB.database().update("UPDATE lane SET waiting_since = NULL WHERE lane = " + LANE, id);
        }
    }
}
