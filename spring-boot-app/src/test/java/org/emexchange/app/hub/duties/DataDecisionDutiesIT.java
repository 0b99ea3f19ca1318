package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X13 once somebody has decided. */
@DutiesOf("data-request")
class DataDecisionDutiesIT {
    private static final Ruling RULING = Ruling.granted("The hours and the square are those of the crime.");

    @Test
    @DutyOf("*.decided.resume")
    @Tag("COP-60")
    void takesOneDecisionOnARequest() {
        String request = new Asking().ask();
        Asking.decide(request, RULING);

        assertThatThrownBy(() -> Asking.decide(request, Ruling.refused("Too wide.")))
                .isInstanceOf(DecisionException.AlreadyDecided.class);
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'DECISION' AND outcome = ?",
                        "GRANTED " + request + " BY " + DataRequests.DECIDER.id() + " AND " + DataRequests.SECOND.id()))
                .isOne();
    }

    @Test
    @DutyOf({
        "*.decided.authorise.em-contractor",
        "*.decided.translate.em-contractor",
        "*.decided.seal.em-contractor",
        "*.decided.deliver",
        "deliver.*.em-contractor.send"
    })
    @Tag("COP-25")
    @Tag("COP-28")
    void givesTheContractorItsOwnCopyUnderTheForcesPower() {
        TestParty.Arrived copy = new Asking().granted(DataRequests.inPart()).share();

        isUnderSection36(copy.opening().header(), "urn:emexchange:contractor-data-request:1");
        assertThat(copy.opening().text())
                .contains("<To>2026-11-15T02:00:00Z</To>")
                .doesNotContain("robberies", "Wetherstone", "WYP/EM/2026/0713", "VISITS");
    }

    @Test
    @DutyOf({
        "*.decided.authorise.requester",
        "*.decided.translate.requester",
        "*.decided.seal.requester",
        "deliver.*.requester.send"
    })
    @Tag("COP-31")
    @Tag("COP-60")
    void givesTheForceTheDecisionUnderItsOwnPower() {
        TestParty.Arrived notice = new Asking().granted(DataRequests.inPart()).notice();

        isUnderSection36(notice.opening().header(), "urn:emexchange:decision-notice:1");
        assertThat(notice.opening().text())
                .contains(
                        "<Outcome>GRANTED_IN_PART</Outcome>",
                        DataRequests.REASONS,
                        "<ForPurpose>INVESTIGATION</ForPurpose>");
    }

    private static void isUnderSection36(Header header, String standard) {
        assertThat(header.standard()).isEqualTo(standard);
        assertThat(header.power()).isEqualTo("DPA_2018_S36_3");
        assertThat(header.purpose()).isEqualTo("OTHER_LAW_ENFORCEMENT");
        assertThat(header.agreement()).isEqualTo("EMX-ISA-010");
    }

    @Test
    @DutyOf("*.decided.record.em-contractor")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheContractor() {
        assertThat(leaves(new Asking().granted(RULING).share(), CONTRACTOR)).isOne();
    }

    @Test
    @DutyOf("*.decided.record.requester")
    @Tag("ISP-3.1")
    void recordsThatTheForceWasTold() {
        assertThat(leaves(new Asking().granted(RULING).notice(), POLICE)).isOne();
    }

    private static long leaves(TestParty.Arrived copy, TestParty recipient) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                copy.opening().header().messageId(),
                POLICE.id(),
                recipient.id());
    }

    @Test
    @DutyOf("deliver.*.em-contractor.restore")
    void sendsTheContractorNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(
                CONTRACTOR, "data-request", new Asking().granted(RULING).share());
    }

    @Test
    @DutyOf("deliver.*.requester.restore")
    void sendsTheForceNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(
                POLICE, "data-decision", new Asking().granted(RULING).notice());
    }

    @Test
    @DutyOf("deliver.*.requester.mail.send")
    void mailsTheDecisionToAForceThatHasNoOtherDoor() {
        assertThat(mailed().header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    @DutyOf("deliver.*.requester.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(DataRequests.FORCE_BY_MAIL), mailed());
    }

    private static TestMailbox.Mail mailed() {
        return Asking.byMail().granted(RULING).mail("<DecisionNotice");
    }
}
