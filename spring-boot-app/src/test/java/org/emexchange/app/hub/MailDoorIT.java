package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A youth offending team has no broker: its copy comes by secure mail, to its own mailbox and no other. */
@Tag("COP-35")
class MailDoorIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");

    private final String order = Orders.newOrderId();
    private final Header header = Orders.header(COURT.id(), order);

    @Test
    @Tag("COP-27")
    @Tag("COP-28")
    void bringsAYouthOffendingTeamItsCopyBySecureMail() {
        TestMailbox mailbox = HUB.mailbox("yot.leeds");
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order("youth-rehabilitation", order)));
        TestMailbox.Mail mail = mailbox.await(one -> one.text().contains(order));

        assertThat(mail.text())
                .contains("urn:emexchange:responsible-body-order:1", ">yot.leeds</sbd:Identifier></sbd:Receiver>");
        assertThat(mail.header("Subject")).startsWith("[OFFICIAL-SENSITIVE] EM Exchange X01 ");
        assertThat(mail.header("To")).isEqualTo("em-orders@yot-leeds.example");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(new String(mail.octets(), StandardCharsets.US_ASCII)).doesNotContain(order);
        assertThat(delivered()).isEqualTo(Optional.of("yot.leeds"));
    }

    private Optional<String> delivered() {
        return COURT.await(
                        "receipt",
                        one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                                && one.receipt().status() == ReceiptStatus.DELIVERED
                                && one.receipt().recipient().equals(Optional.of("yot.leeds")))
                .receipt()
                .recipient();
    }
}
