package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Ruling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X21 once somebody has decided. */
@DutiesOf("third-party-request")
class ThirdPartyDecisionDutiesIT {
    private static final Ruling RULING = Ruling.granted("The client asks for one night of his own.");

    private final ThirdPartyAsking request = ThirdPartyAsking.onConsent();

    @Test
    @DutyOf("*.decided.resume")
    @Tag("COP-60")
    void takesOneDecisionOnARequest() {
        String id = request.ask();
        Asking.decide(id, RULING);

        assertThatThrownBy(() -> Asking.decide(id, Ruling.refused("Too wide.")))
                .isInstanceOf(DecisionException.AlreadyDecided.class);
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'DECISION' AND outcome = ?",
                        "GRANTED " + id + " BY " + DataRequests.DECIDER.id() + " AND " + DataRequests.SECOND.id()))
                .isOne();
    }

    /** Who asks, for whom and on what it rests the contractor need not know. */
    @Test
    @DutyOf({
        "*.decided.authorise.em-contractor",
        "*.decided.translate.em-contractor",
        "*.decided.seal.em-contractor",
        "*.decided.deliver",
        "deliver.*.em-contractor.send"
    })
    @Tag("COP-30")
    void givesTheContractorItsOwnCopyUnderTheConsent() {
        TestParty.Arrived copy = request.granted(RULING).share();

        assertThat(copy.opening().header().standard()).isEqualTo("urn:emexchange:contractor-data-request:1");
        assertThat(copy.opening().header().interchange()).isEqualTo("X21");
        assertThat(copy.opening().header().power()).isEqualTo("CONSENT");
        assertThat(copy.opening().header().purpose()).isEqualTo("LEGAL_PROCEEDINGS");
        assertThat(copy.opening().header().agreement()).isEqualTo("EMX-ISA-012");
        assertThat(copy.opening().text())
                .contains("<To>2026-11-15T03:00:00Z</To>")
                .doesNotContain("Ackerby", "Ridings", "RL/2026/118", "robbery");
    }

    @Test
    @DutyOf({
        "*.decided.authorise.requester",
        "*.decided.translate.requester",
        "*.decided.seal.requester",
        "deliver.*.requester.mail.send"
    })
    @Tag("COP-31")
    @Tag("COP-60")
    void mailsTheThirdPartyTheDecision() {
        TestMailbox.Mail notice = request.granted(RULING).mail("<DecisionNotice");

        assertThat(notice.header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(TestMailbox.opened(notice).opening().header().power()).isEqualTo("CONSENT");
        assertThat(notice.text())
                .contains(
                        "<Outcome>GRANTED</Outcome>",
                        "one night of his own",
                        DataRequests.DECIDER.role(),
                        "<ForPurpose>LEGAL_PROCEEDINGS</ForPurpose>")
                .doesNotContain(DataRequests.DECIDER.name());
    }

    @Test
    @DutyOf("*.decided.record.em-contractor")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheContractor() {
        assertThat(leaves(request.granted(RULING).share().opening().header().messageId(), CONTRACTOR.id()))
                .isOne();
    }

    @Test
    @DutyOf("*.decided.record.requester")
    @Tag("ISP-3.1")
    void recordsThatTheThirdPartyWasTold() {
        assertThat(leaves(
                        request.granted(RULING).mail("<DecisionNotice").header("X-EMX-Message-Id"),
                        ThirdPartyAsking.SOLICITOR))
                .isOne();
    }

    private static long leaves(String copy, String recipient) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                copy,
                ThirdPartyAsking.SOLICITOR,
                recipient);
    }

    @Test
    @DutyOf("deliver.*.em-contractor.restore")
    void sendsTheContractorNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotSentWhenChanged(
                CONTRACTOR, "data-request", request.granted(RULING).share());
    }

    @Test
    @DutyOf("deliver.*.requester.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(
                HUB.mailbox(ThirdPartyAsking.SOLICITOR), request.granted(RULING).mail("<DecisionNotice"));
    }
}
