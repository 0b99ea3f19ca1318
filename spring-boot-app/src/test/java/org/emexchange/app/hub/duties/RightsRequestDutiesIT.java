package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.RightsAsking.CONTRACTOR;
import static org.emexchange.app.hub.RightsAsking.DIRECTORATE;
import static org.emexchange.app.hub.RightsAsking.UNIT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X20, from the body that was asked to the controller. */
@DutiesOf(value = "rights-request", copy = "controller")
class RightsRequestDutiesIT extends RightsDuties {
    private static final String FORCE_BY_MAIL = "police.cumbria";

    @Override
    Sending ordinary() {
        RightsAsking request = RightsAsking.request(UNIT, example());
        return sending(UNIT, request.header(), request.payload());
    }

    @Override
    String example() {
        return "access";
    }

    @Override
    TestParty recipient() {
        return DIRECTORATE;
    }

    /** Requests are not numbered: what taking one in does beside taking its id is to record what goes no further. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("ISP-3.1")
    void letsAMessageThatCameEarlyWait() {
        sending.party().send(flow(), sealed(sending.header()), Map.of("Shift", "night"));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    /** Whose identity nobody has confirmed, at the Home Office, which is the controller for its civil orders (COP-56). */
    @Test
    @DutyOf("*.check")
    @Tag("COP-33")
    @Tag("COP-45")
    void findsARequestOfSomebodyWhomNobodyKnowsYet() {
        RightsAsking request = RightsAsking.request(UNIT, "rectification");

        assertThat(findings(request.payload())).containsExactly("EMF-720");
        assertThat(findings(payload())).isEmpty();
    }

    /** A month after 31 January is 28 February; here the day a month ago, and the one before it. */
    @Test
    @Tag("COP-47")
    void findsARequestThatIsPassedOnWhenItsTimeIsOver() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        String received = "<ReceivedOn>" + RightsAsking.received() + "<";

        assertThat(findings(payload().replace(received, "<ReceivedOn>" + today.minusDays(28) + "<")))
                .isEmpty();
        assertThat(findings(payload().replace(received, "<ReceivedOn>" + today.minusDays(32) + "<")))
                .containsExactly("EMF-721");
    }

    @Test
    @DutyOf("deliver.*.#.mail.send")
    @Tag("COP-46")
    @Tag("COP-53")
    void mailsAForceWhatItIsToEraseAsTheControllerOfWhatItWasGiven() {
        assertThat(mailed().text()).contains("<What>The positions of 14 September that the force asked for.<");
    }

    @Test
    @DutyOf("deliver.*.#.mail.restore")
    @Tag("COP-35")
    void mailsNoRequestThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(FORCE_BY_MAIL), mailed());
    }

    /** The contractor is no public authority and answers nothing itself: it passes the request on. */
    @Test
    @Tag("COP-34")
    void passesOnARequestForInformationThatReachedTheContractor() {
        RightsAsking request = RightsAsking.request(CONTRACTOR, "information").ask();

        assertThat(request.copyAt(DIRECTORATE).opening().text())
                .contains("<Applicant>Theodora Quill<", "by month, in 2025");
    }

    @Test
    @Tag("COP-33")
    @Tag("COP-47")
    void sendsNoControllerWhatIsItsOwnToAnswer() {
        assertThat(verdictOf(RightsAsking.request(DIRECTORATE, "access"), DIRECTORATE))
                .isEqualTo("EMX-6095");
    }

    /** Of the service as a whole nothing is held about a person. */
    @Test
    @Tag("COP-33")
    @Tag("COP-34")
    void refusesARightThatNobodyAnswersForAboutSuchData() {
        assertThat(sentWith("<Data>MONITORING<", "<Data>MONITORING_SERVICE<")).isEqualTo("EMX-6096");
    }

    @Test
    @Tag("COP-53")
    void asksWhichForceOrCourtHoldsTheData() {
        assertThat(sentAnew("<Data>POLICE_COPY</Data>")).isEqualTo("EMX-6097");
        assertThat(sentAnew("<Data>MONITORING</Data><Holder>police.cumbria</Holder>"))
                .isEqualTo("EMX-6097");
        assertThat(sentAnew("<Data>COURT_RECORD</Data><Holder>police.cumbria</Holder>"))
                .isEqualTo("EMX-6005");
    }

    /** Tomorrow, by the calendar in London, would put the time off by a day. */
    @Test
    @Tag("COP-47")
    void takesNoDayOfReceiptThatHasNotCome() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

        assertThat(sentWith("<ReceivedOn>[^<]*<", "<ReceivedOn>" + today.plusDays(1) + "<"))
                .isEqualTo("EMX-5074");
    }

    private String sentAnew(String data) {
        RightsAsking request = RightsAsking.request(UNIT, "access");
        byte[] octets = UNIT.seal()
                .sealed(
                        request.header(),
                        request.payload()
                                .replace("<Data>MONITORING</Data>", data)
                                .getBytes(UTF_8));
        return sent(octets);
    }

    private String verdictOf(RightsAsking request, TestParty party) {
        byte[] octets = party.seal().sealed(request.header(), request.payload().getBytes(UTF_8));
        party.send(flow(), octets);
        return verdict(party, octets);
    }

    private List<String> findings(String payload) {
        RightsAsking another = RightsAsking.request(UNIT, example());
        byte[] octets = UNIT.seal().sealed(another.header(), payload.getBytes(UTF_8));
        leave(octets);
        Receipt receipt = fate(UNIT, octets);
        assertThat(receipt.status()).hasToString("ACCEPTED");
        return receipt.findings().stream().map(FindingNote::number).toList();
    }

    private static TestMailbox.Mail mailed() {
        RightsAsking request = RightsAsking.request(UNIT, "erasure-at-a-force")
                .ask(text -> text.replace("police.west-yorkshire", FORCE_BY_MAIL));
        return HUB.mailbox(FORCE_BY_MAIL)
                .await(one -> one.text().contains(request.header().messageId()));
    }
}
