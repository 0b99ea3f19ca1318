package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of what a third party sends to take a request back. */
@DutiesOf("third-party-withdrawal")
class ThirdPartyWithdrawalDutiesIT extends MailDuties {
    private final ThirdPartyAsking request = ThirdPartyAsking.onConsent();
    private final String id = request.ask();

    @Override
    Sending ordinary() {
        ThirdPartyAsking waiting = ThirdPartyAsking.onConsent();
        waiting.ask();
        return sending(waiting);
    }

    private static Sending sending(ThirdPartyAsking waiting) {
        return new Sending(
                HUB.party(ThirdPartyAsking.SOLICITOR),
                HUB.party("police.humberside"),
                "third-party-withdrawal",
                waiting.withdrawalHeader(),
                DataRequests.withdrawal(waiting.header().messageId()));
    }

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), StandardCharsets.UTF_8)
                .replace("</SignedAt>", "</SignedAt><Other/>")
                .getBytes(StandardCharsets.UTF_8);
        return new Senseless(sealed(sending.header(), changed), "EMX-5001");
    }

    /** It is not numbered: it is the request that waits which admits it. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-60")
    void letsAMessageThatCameEarlyWait() {
        byte[] strange = DataRequests.withdrawal(UUID.randomUUID().toString());

        assertThat(sent(sealed(request.withdrawalHeader(), strange))).isEqualTo("EMX-6042");
    }

    @Test
    @DutyOf({"*.authorise.requester", "*.translate.requester", "*.seal.requester", "deliver.*.requester.mail.send"})
    @Tag("COP-60")
    void tellsTheThirdPartyThatItsRequestWaitsNoMore() {
        TestMailbox.Mail notice = takenBack();

        assertThat(notice.text()).contains("<Outcome>RETRACTED</Outcome>").doesNotContain("<DecidedBy>");
        assertThat(TestMailbox.opened(notice).opening().header().power()).isEqualTo("CONSENT");
        assertThat(HUB.bean(Decisions.class).waiting())
                .noneMatch(one -> one.id().equals(id));
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.about());
    }

    @Test
    @DutyOf("*.record.requester")
    @Tag("ISP-3.1")
    void recordsThatTheThirdPartyWasTold() {
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND counterpart = ?",
                        takenBack().header("X-EMX-Message-Id"),
                        ThirdPartyAsking.SOLICITOR))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.requester.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(ThirdPartyAsking.SOLICITOR), takenBack());
    }

    @Test
    @Tag("COP-60")
    void takesBackNothingThatIsDecided() {
        Asking.decide(id, Ruling.refused("Too wide."));

        Sending own = sending(request);
        assertThat(sent(sealed(own.header(), own.payload()))).isEqualTo("EMX-6042");
    }

    private TestMailbox.Mail takenBack() {
        Sending own = sending(request);
        leave(sealed(own.header(), own.payload()));
        return request.mail("<DecisionNotice");
    }
}
