package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.app.hub.duties.Change;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.RefusalNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A share outside any agreement, on a documented decision of its own, through the running hub (ISP 3.4). */
@Tag("ISP-adhoc")
class OneOffShareIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty PROBATION = HUB.party("probation.leeds-pdu");
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    private static final String REFERENCE = "EMX-OOS-TEST-1";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final RegisterEdits edits = new RegisterEdits(HUB);

    @AfterEach
    void putBack() {
        HUB.database().update("DELETE FROM one_off_use");
        edits.close();
    }

    @Test
    void sharesOneMessageOnItAndNoOther() {
        decided(PROBATION.id(), CONTRACTOR.id(), today);
        String order = Carried.community(PROBATION.id());

        assertThat(sent(order, REFERENCE).status()).isEqualTo(ReceiptStatus.ACCEPTED);
        Header copy = CONTRACTOR
                .await("risk", one -> one.opening().header().order().equals(Optional.of(order)))
                .opening()
                .header();
        assertThat(copy.agreement()).isEqualTo(REFERENCE);
        assertThat(edits.outcomes()).contains("REGISTER_ADDED one-offs/" + REFERENCE);

        Receipt second = sent(Carried.community(PROBATION.id()), REFERENCE);
        assertThat(number(second)).isEqualTo("EMX-6033");
    }

    /** Two parts of one answer to one enquiry, and then the answer to another. */
    @Test
    void sharesEveryPartOfOneAnswerOnIt() {
        decided("X12", CONTRACTOR.id(), PROBATION.id(), today);
        Enquiring enquiry = Enquiring.ordinary();
        enquiry.ask();

        assertThat(answered(enquiry, 1)).isEqualTo("ACCEPTED");
        assertThat(answered(enquiry, 2)).isEqualTo("ACCEPTED");
        Enquiring other = Enquiring.ordinary();
        other.ask();
        assertThat(answered(other, 1)).isEqualTo("EMX-6033");
    }

    /** A request and the decision on it are one share: it is refused, and one like it is granted. */
    @Test
    void decidesOnARequestThatIsMadeOnIt() {
        TestParty force = Asking.POLICE;
        decided("X13", force.id(), CONTRACTOR.id() + ", " + force.id(), today);
        Asking refused = new Asking();
        Asking.decide(requested(refused), Ruling.refused("Too wide."));
        assertThat(force.await("data-decision", refused.aboutTheOrder())
                        .opening()
                        .text())
                .contains("<Outcome>REFUSED<");

        HUB.database().update("DELETE FROM one_off_use");
        Asking granted = new Asking();
        Asking.decide(requested(granted), DataRequests.inPart());
        assertThat(CONTRACTOR
                        .await("data-request", granted.aboutTheOrder())
                        .opening()
                        .header()
                        .agreement())
                .isEqualTo(REFERENCE);
    }

    private static String requested(Asking request) {
        Header header = Change.ground(request.header(), "DPA_2018_S36_3", REFERENCE);
        Asking.POLICE.send("data-request", Asking.POLICE.seal().sealed(header, request.payload()));
        return DataRequests.waiting(HUB, header);
    }

    private static String answered(Enquiring enquiry, int part) {
        Header header = Change.ground(enquiry.answerHeader(), "OMA_2007_S14", REFERENCE);
        byte[] payload = new String(enquiry.answer("in-words"), UTF_8)
                .replace("</AnsweredAt>", "</AnsweredAt><Part><Number>" + part + "</Number><Of>2</Of></Part>")
                .getBytes(UTF_8);
        CONTRACTOR.send("information-answer", CONTRACTOR.seal().sealed(header, payload));
        Receipt receipt = CONTRACTOR
                .await(
                        "receipt",
                        one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                                && one.receipt().status() != ReceiptStatus.DELIVERED)
                .receipt();
        return receipt.refusal()
                .map(RefusalNote::number)
                .orElse(receipt.status().name());
    }

    @Test
    void sharesNothingOnADecisionAboutOthers() {
        decided("probation.hull-pdu", CONTRACTOR.id(), today);

        assertThat(number(sent(Carried.community(PROBATION.id()), REFERENCE))).isEqualTo("EMX-6004");
    }

    @Test
    void sharesNothingOnceItsTimeIsUp() {
        decided(PROBATION.id(), CONTRACTOR.id(), today.minusDays(1));

        assertThat(number(sent(Carried.community(PROBATION.id()), REFERENCE))).isEqualTo("EMX-6004");
    }

    @Test
    void sharesNothingOnADecisionThatNobodyTook() {
        assertThat(number(sent(Carried.community(PROBATION.id()), "EMX-OOS-NONE")))
                .isEqualTo("EMX-6004");
    }

    private void decided(String sender, String recipient, LocalDate until) {
        decided("X04", sender, recipient, until);
    }

    private void decided(String interchange, String sender, String recipient, LocalDate until) {
        edits.write("one-offs/" + REFERENCE + ".yml", """
                version: 1
                date: %2$s
                reference: %1$s
                title: Risk of one case, told before the agreement is signed
                name: Josephine Aldermaston
                decided-by: Head of Electronic Monitoring Operations
                decided-on: %3$s
                until: %4$s
                interchange: %7$s
                sender: %5$s
                recipients: [%6$s]
                reasons: One form that the contractor needs before its visit.
                """.formatted(
                        REFERENCE, today, until.minusDays(3), until, sender, recipient, interchange));
        edits.untilTaken();
    }

    private static Receipt sent(String order, String agreement) {
        Header header = Change.ground(
                RiskMessages.header(PROBATION.id(), order, "risk-notification", 1), "OMA_2007_S14", agreement);
        PROBATION.send(
                "risk-notification",
                PROBATION.seal().sealed(header, RiskMessages.payload("risk-notification/full-form", order)));
        return PROBATION
                .await(
                        "receipt",
                        one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                                && one.receipt().status() != ReceiptStatus.DELIVERED)
                .receipt();
    }

    private static String number(Receipt receipt) {
        return receipt.refusal().orElseThrow().number();
    }
}
