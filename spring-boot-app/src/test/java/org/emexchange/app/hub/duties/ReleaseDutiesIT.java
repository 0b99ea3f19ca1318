package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Hl7Dealing.sealed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emexchange.app.hub.Ack;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test for each duty of X02, over the real HL7 port. */
class ReleaseDutiesIT {
    private static final String PRISON = "prison.leeds";
    private static final String YOUNG = "prison.wetherby";
    private static final String HIGH = "prison.frankland";

    private final String release = Orders.newOrderId();
    private final Header header = Releases.header(PRISON, release);
    private final String message = Hl7Dealing.release("hdc", PRISON, release);

    @Test
    @DutyOf("release.open")
    void takesNoMessageThatLiesAboutItsCharacters() {
        String other = message.replace("UNICODE UTF-8", "8859/1");

        assertThat(sent(sealed(header, other))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("release.verify")
    void takesNoReleaseThatAnotherPrisonSigned() {
        assertThat(sent(HUB.seal(YOUNG).er7(header, message.getBytes(UTF_8)))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("release.recognise")
    void answersTheSameReleaseAsBefore() {
        byte[] octets = sealed(header, message);
        Ack first = Hl7Dealing.ack("release", PRISON, octets);

        assertThat(Hl7Dealing.ack("release", PRISON, octets)).isEqualTo(first);
    }

    @Test
    @DutyOf("release.mark")
    @Tag("COP-36")
    void takesNoReleaseWithoutAClassification() {
        assertThat(sent(sealed(Change.marking(header, Optional.empty()), message)))
                .isEqualTo("EMX-4001");
    }

    @Test
    @DutyOf("release.read")
    void takesNoReleaseOutsideItsProfile() {
        assertThat(sent(sealed(header, Releases.field(message, "PV1", 36, "PERHAPS"))))
                .isEqualTo("EMX-5001");
    }

    /** An alcohol condition of a person released on home detention curfew, which nobody can be given. */
    @Test
    @DutyOf("release.check")
    @Tag("EMS-4.1")
    void tellsThePrisonWhatItFinds() {
        String past = Releases.field(message, "PV1", 45, "20251127090000+0000");

        Ack ack = Hl7Dealing.ack("release", PRISON, sealed(header, past));

        assertThat(ack.code()).as(ack.text()).isEqualTo("AA");
        assertThat(ack.numbers()).contains("EMF-401");
    }

    @Test
    @DutyOf("release.admit")
    void takesNoNumberTwice() {
        assertThat(sent(sealed(header, message))).isEqualTo("AA");
        String later = Hl7Dealing.release("hdc", PRISON, release);

        assertThat(sent(sealed(Releases.header(PRISON, release), later))).isEqualTo("EMX-3007");
    }

    /** The purpose is one for probation's copy and not for the contractor's, which is asked first. */
    @Test
    @DutyOf("release.authorise.em-contractor")
    @Tag("COP-23")
    void sharesNothingWithTheContractorForAnotherPurpose() {
        assertThat(sent(sealed(Change.purpose(header, "PROBATION_PURPOSES"), message)))
                .isEqualTo("EMX-6002");
    }

    @Test
    @DutyOf("release.authorise.responsible-body")
    @Tag("COP-23")
    void sharesNothingWithABodyOfAnotherKind() {
        assertThat(sent(sealed(header, message.replace("|probation.leeds-pdu|", "|police.humberside|"))))
                .isEqualTo("EMX-6005");
    }

    @Test
    @DutyOf("release.authorise.youth-custody")
    @Tag("COP-23")
    void sharesNothingWithAYouthCustodyTeamThatIsNone() {
        String slip = young().replace("|ycs.release-north|", "|probation.hull-pdu|");

        assertThat(Hl7Dealing.sent("release", YOUNG, sealed(Releases.header(YOUNG, release), slip)))
                .isEqualTo("EMX-6005");
    }

    @Test
    @DutyOf("release.authorise.public-protection")
    @Tag("COP-23")
    void sharesNothingWithASectionThatIsNone() {
        String slip = high().replace("|ppcs.casework|", "|probation.hull-pdu|");

        assertThat(Hl7Dealing.sent("release", HIGH, sealed(Releases.header(HIGH, release), slip)))
                .isEqualTo("EMX-6005");
    }

    @Test
    @DutyOf({
        "release.translate.em-contractor",
        "release.translate.responsible-body",
        "release.seal.em-contractor",
        "release.seal.responsible-body",
        "deliver.release.em-contractor.send",
        "deliver.release.responsible-body.send"
    })
    @Tag("COP-15")
    @Tag("COP-27")
    @Tag("COP-28")
    void givesContractorAndProbationTheirOwnCopies() {
        sent(sealed(header, message));

        assertThat(standards("emc.order-intake", "probation.leeds-pdu"))
                .containsEntry("emc.order-intake", "urn:emexchange:contractor-release:1")
                .containsEntry("probation.leeds-pdu", "urn:emexchange:supervisor-release:1");
    }

    @Test
    @DutyOf({
        "release.translate.youth-custody",
        "release.seal.youth-custody",
        "deliver.release.youth-custody.send",
        "deliver.release.responsible-body.mail.send"
    })
    @Tag("COP-11")
    void givesTheYouthOffendingTeamAndYouthCustodyTheirOwnCopies() {
        Hl7Dealing.sent("release", YOUNG, sealed(Releases.header(YOUNG, release), young()));

        assertThat(standards("ycs.release-north"))
                .containsEntry("ycs.release-north", "urn:emexchange:supervisor-release:1");
        assertThat(youthMail().text()).contains("urn:emexchange:supervisor-release:1");
    }

    @Test
    @DutyOf({
        "release.translate.public-protection",
        "release.seal.public-protection",
        "deliver.release.public-protection.send"
    })
    void givesPublicProtectionItsOwnCopy() {
        Hl7Dealing.sent("release", HIGH, sealed(Releases.header(HIGH, release), high()));

        assertThat(standards("ppcs.casework")).containsEntry("ppcs.casework", "urn:emexchange:ppcs-release:1");
    }

    @Test
    @DutyOf({"release.record.em-contractor", "release.record.responsible-body"})
    @Tag("ISP-3.1")
    void recordsEachShare() {
        sent(sealed(header, message));

        assertThat(recorded("emc.order-intake")).isOne();
        assertThat(recorded("probation.leeds-pdu")).isOne();
    }

    @Test
    @DutyOf("release.record.youth-custody")
    @Tag("ISP-3.1")
    void recordsTheShareWithYouthCustody() {
        Hl7Dealing.sent("release", YOUNG, sealed(Releases.header(YOUNG, release), young()));

        assertThat(recorded("ycs.release-north")).isOne();
    }

    @Test
    @DutyOf("release.record.public-protection")
    @Tag("ISP-3.1")
    void recordsTheShareWithPublicProtection() {
        Hl7Dealing.sent("release", HIGH, sealed(Releases.header(HIGH, release), high()));

        assertThat(recorded("ppcs.casework")).isOne();
    }

    @Test
    @DutyOf("release.deliver")
    @Tag("ISP-3.1")
    void tellsThePrisonThatItsReleaseIsAccepted() {
        assertThat(sent(sealed(header, message))).isEqualTo("AA");
    }

    private static String sent(byte[] octets) {
        return Hl7Dealing.sent("release", PRISON, octets);
    }

    private String young() {
        return Hl7Dealing.release("youth-notice-of-supervision", YOUNG, release);
    }

    private String high() {
        return Hl7Dealing.release("ppcs-parole-licence", HIGH, release);
    }

    private TestMailbox.Mail youthMail() {
        return HUB.mailbox("yot.leeds").await(one -> one.text().contains(release));
    }

    private Map<String, String> standards(String... recipients) {
        Map<String, String> standards = new TreeMap<>();
        for (String recipient : List.of(recipients)) {
            PartySeal.Opening copy = copy(recipient).opening();
            assertThat(copy.header().receiver()).hasToString(recipient);
            standards.put(recipient, copy.header().standard());
        }
        return standards;
    }

    private TestParty.Arrived copy(String recipient) {
        return HUB.party(recipient).await("release", about(release));
    }

    /** Leaves of the very copy that arrived. */
    private long recorded(String recipient) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND counterpart = ?",
                copy(recipient).opening().header().messageId(),
                recipient);
    }
}
