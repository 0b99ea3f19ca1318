package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.count;

import java.util.UUID;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of the contractor's answers to a third party's request. */
@DutiesOf("third-party-answer")
class ThirdPartyAnswerDutiesIT extends StandardDuties {
    @Override
    Sending ordinary() {
        ThirdPartyAsking request =
                ThirdPartyAsking.onConsent().granted(Ruling.granted("The client asks for one night of his own."));
        return new Sending(CONTRACTOR, PROBATION, "third-party-answer", request.answerHeader(), request.answer());
    }

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), UTF_8)
                .replace("<Movement>LEFT<", "<Movement>FLEW<")
                .getBytes(UTF_8);
        return new Senseless(sealed(sending.header(), changed), "EMX-5001");
    }

    /** Its answers are not numbered: it is what they answer that admits them. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-30")
    void letsAMessageThatCameEarlyWait() {
        Header strange = ThirdPartyAsking.answerHeader(
                sending.header(), UUID.randomUUID().toString());

        assertThat(sent(sealed(strange))).isEqualTo("EMX-5006");
    }

    @Test
    @DutyOf({"*.authorise.requester", "*.translate.requester", "*.seal.requester", "deliver.*.requester.mail.send"})
    @Tag("COP-30")
    @Tag("COP-31")
    void mailsTheThirdPartyTheDisclosureUnderTheConsent() {
        Header disclosure = TestMailbox.opened(disclosure()).opening().header();

        assertThat(disclosure.standard()).isEqualTo("urn:emexchange:data-disclosure:1");
        assertThat(disclosure.power()).isEqualTo("CONSENT");
        assertThat(disclosure.purpose()).isEqualTo("LEGAL_PROCEEDINGS");
        assertThat(disclosure.receiver()).hasToString(ThirdPartyAsking.SOLICITOR);
    }

    @Test
    @DutyOf("*.record.requester")
    @Tag("ISP-3.1")
    void recordsTheShareWithTheThirdParty() {
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND party = ? AND counterpart = ?",
                        disclosure().header("X-EMX-Message-Id"),
                        CONTRACTOR.id(),
                        ThirdPartyAsking.SOLICITOR))
                .isOne();
    }

    @Test
    @DutyOf("deliver.*.requester.mail.restore")
    void mailsNothingThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(ThirdPartyAsking.SOLICITOR), disclosure());
    }

    private TestMailbox.Mail disclosure() {
        CONTRACTOR.send("third-party-answer", sealed(sending.header()));
        String about = new String(sending.payload(), UTF_8).replaceAll("(?s).*<AboutRequest>([^<]*)<.*", "$1");
        return HUB.mailbox(ThirdPartyAsking.SOLICITOR)
                .await(mail ->
                        mail.text().contains("<DataDisclosure") && mail.text().contains(about));
    }
}
