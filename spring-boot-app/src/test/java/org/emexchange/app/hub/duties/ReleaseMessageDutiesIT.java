package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.FileDealing.sealed;
import static org.emexchange.app.hub.duties.FileDealing.verdicts;

import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.app.hub.Releases;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test for each duty of X02 in files that is done for each message of one, over the real SFTP door. */
class ReleaseMessageDutiesIT {
    private static final String PRISON = "prison.leeds";
    private static final String YOUNG = "prison.wetherby";
    private static final String HIGH = "prison.frankland";

    private final String release = ReleaseFiles.newId();
    private final Header header = ReleaseFiles.header(PRISON);
    private final String message = ReleaseFiles.message("hdc", PRISON, "D-1", release);

    @Test
    @DutyOf("release.message.recognise")
    @Tag("ISP-3.1")
    void answersTheSameMessageTwiceAndSharesItOnce() {
        assertThat(verdicts(header, message, message)).containsExactly("AA", "AA");

        copy("emc.order-intake");
        assertThat(CONTRACTOR.receive("release")).noneMatch(about(release));
    }

    @Test
    @DutyOf("release.message.read")
    void takesNoMessageOutsideItsProfile() {
        assertThat(verdicts(header, Releases.field(message, "PV1", 36, "PERHAPS")))
                .containsExactly("EMX-5001");
    }

    /** A release of a year before it is notified. */
    @Test
    @DutyOf("release.message.check")
    @Tag("EMS-4.1")
    void tellsThePrisonWhatItFinds() {
        String past = Releases.field(message, "PV1", 45, "20251127090000+0000");

        assertThat(FileDealing.answers(header, past))
                .singleElement()
                .satisfies(ack -> assertThat(ack.code()).as(ack.text()).isEqualTo("AA"))
                .satisfies(ack -> assertThat(ack.numbers()).contains("EMF-401"));
    }

    @Test
    @DutyOf("release.message.admit")
    void takesNoNumberTwice() {
        assertThat(verdicts(header, message, ReleaseFiles.message("hdc", PRISON, "D-2", release)))
                .containsExactly("AA", "EMX-3007");
    }

    /** The purpose is one for probation's copy and not for the contractor's, which is asked first. */
    @Test
    @DutyOf("release.message.authorise.em-contractor")
    @Tag("COP-23")
    void sharesNothingWithTheContractorForAnotherPurpose() {
        assertThat(verdicts(Change.purpose(header, "PROBATION_PURPOSES"), message))
                .containsExactly("EMX-6002");
    }

    @Test
    @DutyOf("release.message.authorise.responsible-body")
    @Tag("COP-23")
    void sharesNothingWithABodyOfAnotherKind() {
        assertThat(verdicts(header, message.replace("|probation.leeds-pdu|", "|police.humberside|")))
                .containsExactly("EMX-6005");
    }

    @Test
    @DutyOf("release.message.authorise.youth-custody")
    @Tag("COP-23")
    void sharesNothingWithAYouthCustodyTeamThatIsNone() {
        String slip = young().replace("|ycs.release-north|", "|probation.hull-pdu|");

        assertThat(verdicts(ReleaseFiles.header(YOUNG), slip)).containsExactly("EMX-6005");
    }

    @Test
    @DutyOf("release.message.authorise.public-protection")
    @Tag("COP-23")
    void sharesNothingWithASectionThatIsNone() {
        String slip = high().replace("|ppcs.casework|", "|probation.hull-pdu|");

        assertThat(verdicts(ReleaseFiles.header(HIGH), slip)).containsExactly("EMX-6005");
    }

    @Test
    @DutyOf({
        "release.message.translate.em-contractor",
        "release.message.record.em-contractor",
        "release.message.seal.em-contractor"
    })
    @Tag("COP-15")
    @Tag("ISP-3.1")
    void givesTheContractorItsOwnCopyAndRecordsIt() {
        HUB.folder(PRISON).drop("release", sealed(header, message));

        isOwnAndRecorded("emc.order-intake", "urn:emexchange:contractor-release:1");
    }

    @Test
    @DutyOf({
        "release.message.translate.responsible-body",
        "release.message.record.responsible-body",
        "release.message.seal.responsible-body"
    })
    @Tag("COP-15")
    @Tag("ISP-3.1")
    void givesProbationItsOwnCopyAndRecordsIt() {
        HUB.folder(PRISON).drop("release", sealed(header, message));

        isOwnAndRecorded("probation.leeds-pdu", "urn:emexchange:supervisor-release:1");
    }

    @Test
    @DutyOf({
        "release.message.translate.youth-custody",
        "release.message.record.youth-custody",
        "release.message.seal.youth-custody"
    })
    @Tag("COP-11")
    @Tag("ISP-3.1")
    void givesYouthCustodyItsOwnCopyAndRecordsIt() {
        HUB.folder(YOUNG).drop("release", sealed(ReleaseFiles.header(YOUNG), young()));

        isOwnAndRecorded("ycs.release-north", "urn:emexchange:supervisor-release:1");
    }

    @Test
    @DutyOf({
        "release.message.translate.public-protection",
        "release.message.record.public-protection",
        "release.message.seal.public-protection"
    })
    @Tag("ISP-3.1")
    void givesPublicProtectionItsOwnCopyAndRecordsIt() {
        HUB.folder(HIGH).drop("release", sealed(ReleaseFiles.header(HIGH), high()));

        isOwnAndRecorded("ppcs.casework", "urn:emexchange:ppcs-release:1");
    }

    private String young() {
        return ReleaseFiles.message("youth-notice-of-supervision", YOUNG, "D-1", release);
    }

    private String high() {
        return ReleaseFiles.message("ppcs-parole-licence", HIGH, "D-1", release);
    }

    private Header copy(String recipient) {
        return HUB.party(recipient).await("release", about(release)).opening().header();
    }

    private void isOwnAndRecorded(String recipient, String standard) {
        Header copy = copy(recipient);
        assertThat(copy.standard()).isEqualTo(standard);
        assertThat(count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ? AND counterpart = ?",
                        copy.messageId(),
                        recipient))
                .isOne();
    }
}
