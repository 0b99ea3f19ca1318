package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;

import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.ThirdPartyAsking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X21 until somebody decides, by mail, the only door of a third party. */
@DutiesOf("third-party-request")
class ThirdPartyRequestDutiesIT extends MailDuties {
    @Override
    Sending ordinary() {
        ThirdPartyAsking request = ThirdPartyAsking.onConsent();
        return new Sending(
                HUB.party(ThirdPartyAsking.SOLICITOR),
                HUB.party("police.humberside"),
                "third-party-request",
                request.header(),
                request.payload());
    }

    /** Its requests are not numbered: what it does beside taking the id is to record what goes no further. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("ISP-3.1")
    void letsAMessageThatCameEarlyWait() {
        leave(withHeader("mail.smtp.host: elsewhere.example"));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    @Test
    @DutyOf("*.authorise")
    @Tag("COP-30")
    void refusesARequestWithoutConsentAtOnce() {
        ThirdPartyAsking without = ThirdPartyAsking.onConsent().saying("<Consent>.*</Consent>", "");

        assertThat(sent(sealed(without.header(), without.payload()))).isEqualTo("EMX-6018");
    }

    @Test
    @DutyOf("*.submit")
    @Tag("COP-60")
    void laysARequestBeforeThoseWhoDecide() {
        assertThat(sent(sealed(sending.header()))).isEqualTo("ACCEPTED");

        assertThat(DataRequests.waiting(HUB, sending.header())).isNotEmpty();
    }

    private byte[] withHeader(String line) {
        return new String(sealed(sending.header()), UTF_8)
                .replaceFirst("\r\nSubject:", "\r\n" + line + "\r\nSubject:")
                .getBytes(UTF_8);
    }
}
