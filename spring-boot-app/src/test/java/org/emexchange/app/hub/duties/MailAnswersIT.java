package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;

import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty on the way of an answer to a party that has no door but mail. */
@Tag("ISP-3.1")
class MailAnswersIT {
    private static final String UNIT = "probation.york-pdu";
    private static final TestMailbox MAILBOX = HUB.mailbox(UNIT);

    private final String order = Carried.community(UNIT);
    private final Header header = Allocations.header(UNIT, order);

    @Test
    @DutyOf("deliver.own-receipt.mail.send")
    void tellsTheUnitByMailThatItsAllocationIsAccepted() {
        sendAllocation();

        assertThat(told("ACCEPTED").header("To")).isEqualTo(HUB.address(UNIT));
    }

    @Test
    @DutyOf("deliver.own-receipt.mail.restore")
    void mailsNoReceiptThatWasChangedInTheOutbox() {
        sendAllocation();

        isNotMailedWhenChanged(told("ACCEPTED"));
    }

    @Test
    @DutyOf("deliver.receipt.original-sender.mail.send")
    void tellsTheUnitByMailThatTheContractorHasTakenItOn() {
        acknowledge();

        assertThat(told("ACKNOWLEDGED").text()).contains("<Recipient>emc.order-intake</Recipient>");
    }

    @Test
    @DutyOf("deliver.receipt.original-sender.mail.restore")
    void mailsNoAnswerThatWasChangedInTheOutbox() {
        acknowledge();

        isNotMailedWhenChanged(told("ACKNOWLEDGED"));
    }

    private void sendAllocation() {
        HUB.submission(UNIT).send(Allocations.MAILBOX, Allocations.mail(HUB, header, "allocated"));
    }

    private void acknowledge() {
        sendAllocation();
        String share =
                CONTRACTOR.await("allocation", about(order)).opening().header().messageId();
        Header answer = Dealing.answerHeader(CONTRACTOR, share);
        CONTRACTOR.send("receipt", CONTRACTOR.seal().sealed(answer, Dealing.acknowledgement(answer)));
    }

    private TestMailbox.Mail told(String status) {
        return MAILBOX.await(
                one -> one.text().contains(header.messageId()) && one.text().contains(">" + status + "<"));
    }

    private static void isNotMailedWhenChanged(TestMailbox.Mail first) {
        DeliveryDutiesIT.isNotMailedWhenChanged(MAILBOX, first);
    }
}
