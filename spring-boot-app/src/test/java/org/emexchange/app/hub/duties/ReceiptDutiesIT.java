package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X00 as recipients send it, over the real door. */
@Tag("ISP-3.1")
class ReceiptDutiesIT {
    private final String order = Orders.newOrderId();
    private final Header sent = Dealing.sendOrder(order);
    private final String share =
            CONTRACTOR.await("order", about(order)).opening().header().messageId();
    private final Header header = Dealing.answerHeader(CONTRACTOR, share);
    private final byte[] payload = Dealing.acknowledgement(header);

    @Test
    @DutyOf("receipt.open")
    void takesNoAnswerInClear() {
        assertThat(answered(CONTRACTOR.seal().signed(header, payload))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("receipt.verify")
    void takesNoAnswerThatAnotherPartySigned() {
        byte[] signed = PROBATION.seal().signed(header, payload);

        assertThat(answered(CONTRACTOR.seal().encrypted(signed))).isEqualTo("EMX-1000");
    }

    /** Taken twice it would be told to the court twice; the log shows that it came again. */
    @Test
    @DutyOf("receipt.recognise")
    void tellsTheCourtOnceOfAnAnswerThatComesTwice() {
        byte[] sealed = CONTRACTOR.seal().sealed(header, payload);
        CONTRACTOR.send("receipt", sealed);
        acknowledged();
        CONTRACTOR.send("receipt", sealed);
        String later = Orders.newOrderId();
        Dealing.sendOrder(later);
        CONTRACTOR.await("order", about(later));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'DUPLICATE' AND message_id = ?",
                        header.messageId()),
                1L);
        assertThat(COURT.receive("receipt")).noneMatch(this::isAcknowledgement);
    }

    @Test
    @DutyOf("receipt.mark")
    @Tag("COP-36")
    void takesNoAnswerWithoutAClassification() {
        Header unmarked = Change.marking(header, Optional.empty());

        assertThat(answered(CONTRACTOR.seal().sealed(unmarked, payload))).isEqualTo("EMX-4001");
    }

    @Test
    @DutyOf("receipt.read")
    void takesNoAnswerOutsideItsSchema() {
        byte[] changed = new String(payload, StandardCharsets.UTF_8)
                .replace("ACKNOWLEDGED", "PERHAPS")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(answered(CONTRACTOR.seal().sealed(header, changed))).isEqualTo("EMX-5001");
    }

    @Test
    @DutyOf("receipt.admit")
    void takesNoAnswerToWhatWasNeverSentToItsSender() {
        Header strange = Dealing.answerHeader(CONTRACTOR, UUID.randomUUID().toString());

        assertThat(answered(CONTRACTOR.seal().sealed(strange, Dealing.acknowledgement(strange))))
                .isEqualTo("EMX-5006");
    }

    @Test
    @DutyOf("receipt.authorise.original-sender")
    @Tag("COP-23")
    void tellsTheCourtNothingUnderAnotherPower() {
        Header asked = Change.ground(header, "OMA_2007_S14", "EMX-DPC-000");

        assertThat(answered(CONTRACTOR.seal().sealed(asked, payload))).isEqualTo("EMX-6003");
    }

    @Test
    @DutyOf({"receipt.translate.original-sender", "receipt.seal.original-sender", "receipt.deliver"})
    void tellsTheCourtOfItsOwnMessageAndNotOfTheCopy() {
        CONTRACTOR.send("receipt", CONTRACTOR.seal().sealed(header, payload));

        Receipt told = acknowledged().receipt();
        assertThat(told.aboutMessage()).contains(sent.messageId());
        assertThat(told.recipient()).contains(CONTRACTOR.id());
        assertThat(count(
                        "SELECT count(*) FROM outbox WHERE message_id = ? AND acknowledgement = 'ACKNOWLEDGED'", share))
                .isOne();
    }

    @Test
    @DutyOf("receipt.record.original-sender")
    void recordsThatTheCourtWasTold() {
        CONTRACTOR.send("receipt", CONTRACTOR.seal().sealed(header, payload));

        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'RECEIPT' AND message_id = ? AND counterpart = ?",
                        acknowledged().opening().header().messageId(),
                        COURT.id()))
                .isOne();
    }

    private static String answered(byte[] octets) {
        CONTRACTOR.send("receipt", octets);
        return verdict(CONTRACTOR, octets);
    }

    private TestParty.Arrived acknowledged() {
        return COURT.await("receipt", this::isAcknowledgement);
    }

    private boolean isAcknowledgement(TestParty.Arrived one) {
        return one.opening().header().inReplyTo().equals(Optional.of(share))
                || (one.receipt().status() == ReceiptStatus.ACKNOWLEDGED
                        && one.receipt().aboutMessage().equals(Optional.of(sent.messageId())));
    }
}
