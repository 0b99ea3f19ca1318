package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.pipeline.HeldMessages;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of probation with the contractor while their agreement is changed in the register; X04 may run without. */
@Tag("ISP-4.2")
class AgreementInForceIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty PROBATION = HUB.party("probation.leeds-pdu");
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    private static final String AGREEMENT = "agreements/EMX-ISA-009.yml";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final String order = Carried.community(PROBATION.id());
    private final RegisterEdits edits = new RegisterEdits(HUB);

    @AfterEach
    void putBack() {
        HUB.database().update("DELETE FROM held");
        edits.close();
    }

    @ParameterizedTest
    @CsvSource({"signed-on:, NOT_SIGNED", "ends-on:, ENDED", "review-due:, REVIEW_OVERDUE", "parties:, NOT_A_PARTY"})
    @Tag("ISP-4.1")
    @Tag("ISP-4.2")
    void holdsAShareWhoseAgreementIsNotInForce(String key, String gap) {
        change(key);

        Receipt receipt = sent("risk-update", "risk-update/new-officer-after-home-visit");

        assertThat(receipt.status()).isEqualTo(ReceiptStatus.HELD);
        assertThat(receipt.findings())
                .extracting(FindingNote::number, FindingNote::places)
                .containsExactly(tuple("EMF-602", List.of("EMX-ISA-009")));
        assertThat(edits.outcomes("RISK")).containsExactly(gap + " HELD");
        assertThat(edits.outcomes("SHARE")).isEmpty();
    }

    @Test
    @Tag("ISP-4.2")
    void letsItGoOnOnceTheAgreementIsInForce() {
        change("review-due:");
        assertThat(sent("risk-update", "risk-update/new-officer-after-home-visit")
                        .status())
                .isEqualTo(ReceiptStatus.HELD);
        sweep();
        assertThat(edits.outcomes("SHARE")).isEmpty();

        edits.write(AGREEMENT, with("review-due:", "review-due: " + today.plusDays(100)));
        edits.untilTaken();
        sweep();

        CONTRACTOR.await("risk", one -> one.opening().header().order().equals(Optional.of(order)));
        assertThat(edits.outcomes("RISK")).containsExactly("REVIEW_OVERDUE HELD");
    }

    @Test
    @Tag("ISP-4.2")
    void refusesItWhenItsTimeIsUp() {
        change("review-due:");
        Receipt held = sent("risk-update", "risk-update/new-officer-after-home-visit");
        assertThat(held.status()).isEqualTo(ReceiptStatus.HELD);
        HUB.database()
                .update(
                        "UPDATE held SET deadline = now() WHERE message_id = ?",
                        held.aboutMessage().orElseThrow());
        sweep();

        Receipt refused = PROBATION
                .await("receipt", one -> one.receipt().status() == ReceiptStatus.REFUSED)
                .receipt();
        assertThat(refused.refusal().orElseThrow().number()).isEqualTo("EMX-6007");
        assertThat(refused.refusal().orElseThrow().places()).containsExactly("EMX-ISA-009");
        assertThat(edits.outcomes("RISK")).containsExactly("REVIEW_OVERDUE HELD", "REVIEW_OVERDUE REFUSED");
        assertThat(edits.outcomes("SHARE")).isEmpty();
    }

    /** X05 waits for its agreement; whoever then knows of danger is not kept waiting with it (ISP 3.2). */
    @Test
    @Tag("PI-3.5")
    void letsWhatIsUrgentTakeAlongWhatWaitsBeforeIt() {
        change("review-due:");
        update(1, "new-officer-after-home-visit");
        Patience.until(() -> edits.outcomes("RISK").contains("REVIEW_OVERDUE HELD"));
        update(2, "urgent-mappa-3");

        CONTRACTOR.await("risk", one -> one.opening().text().contains("<Number>2<"));
        assertThat(edits.outcomes("RISK")).contains("REVIEW_OVERDUE SHARED");
    }

    private void update(long sequence, String example) {
        Header header = RiskMessages.header(PROBATION.id(), order, "risk-update", sequence);
        byte[] payload = RiskMessages.payload("risk-update/" + example, order);
        PROBATION.send("risk-update", PROBATION.seal().sealed(header, payload));
    }

    /** An answer goes on as the answer that it is. */
    @Test
    @Tag("PI-4.4")
    void letsAnAnswerGoOnOnceItsAgreementIsInForce() {
        Enquiring enquiry = Enquiring.ordinary();
        enquiry.ask();
        enquiry.share();
        reviewDue("agreements/EMX-ISA-011.yml", today.minusDays(1));
        enquiry.answered("in-words");
        Patience.until(() -> edits.outcomes("RISK").contains("REVIEW_OVERDUE HELD"));

        reviewDue("agreements/EMX-ISA-011.yml", today.plusDays(9));
        sweep();

        assertThat(enquiry.information().opening().text()).contains("two people will come");
    }

    private void reviewDue(String file, LocalDate day) {
        edits.write(file, edits.next(file).replaceFirst("(?m)^review-due:.*$", "review-due: " + day));
        edits.untilTaken();
    }

    /** As it does each minute. */
    private static void sweep() {
        HUB.database().update("UPDATE held SET offered_at = NULL");
        HUB.bean(HeldMessages.class).start();
    }

    /** Until the end of the day. */
    @Test
    @Tag("ISP-4.1")
    void sharesOnTheDayThatTheReviewIsDue() {
        edits.write(AGREEMENT, with("review-due:", "review-due: " + today));
        edits.untilTaken();

        assertThat(sent("risk-update", "risk-update/new-officer-after-home-visit")
                        .status())
                .isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(edits.outcomes("RISK")).isEmpty();
    }

    /** ISP 3.2: nothing of this keeps anybody from preventing serious harm. */
    @Test
    @Tag("PI-3.5")
    void sharesWhatIsUrgentAllTheSame() {
        change("review-due:");

        assertThat(sent("risk-update", "risk-update/urgent-mappa-3").status()).isEqualTo(ReceiptStatus.ACCEPTED);
        CONTRACTOR.await("risk", one -> one.opening().header().order().equals(Optional.of(order)));
        assertThat(edits.outcomes("RISK")).containsOnly("REVIEW_OVERDUE SHARED");
    }

    @Test
    void sharesWhatItsControllerLetsRunAndRecordsTheRisk() {
        change("review-due:");

        assertThat(sent("risk-notification", "risk-notification/full-form").status())
                .isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(edits.outcomes("RISK")).containsOnly("REVIEW_OVERDUE SHARED");
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT DISTINCT agreement FROM audit_leaf WHERE kind = 'RISK' AND counterpart = ?",
                                String.class,
                                CONTRACTOR.id()))
                .containsExactly("EMX-ISA-009");
    }

    private void change(String key) {
        String text =
                switch (key) {
                    case "signed-on:" -> with(key, "");
                    case "ends-on:" -> with("review-due:", "review-due: " + today + "\nends-on: " + today.minusDays(1));
                    case "review-due:" -> with(key, key + " " + today.minusDays(1));
                    default -> with(key, "parties: [probation.york-pdu, EMC]");
                };
        edits.write(AGREEMENT, text);
        edits.untilTaken();
    }

    private String with(String key, String line) {
        return edits.next(AGREEMENT).replaceFirst("(?m)^" + key + ".*$", line);
    }

    private Receipt sent(String door, String example) {
        Header header = RiskMessages.header(PROBATION.id(), order, door, 1);
        PROBATION.send(door, PROBATION.seal().sealed(header, RiskMessages.payload(example, order)));
        return PROBATION
                .await(
                        "receipt",
                        one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                                && one.receipt().status() != ReceiptStatus.DELIVERED)
                .receipt();
    }
}
