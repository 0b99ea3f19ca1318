package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.digest;
import static org.emexchange.app.hub.duties.FileDealing.dropped;
import static org.emexchange.app.hub.duties.FileDealing.sealed;
import static org.emexchange.app.hub.duties.FileDealing.verdict;
import static org.emexchange.app.hub.duties.FileDealing.verdicts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.hl7.Hl7BatchXml;
import org.emexchange.mapping.shared.Octets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test for each duty of X02 in files that is done once for a file, and of its receipt, over the real SFTP door. */
class ReleaseFileDutiesIT {
    private static final String PRISON = "prison.leeds";
    private static final String YOUNG = "prison.wetherby";

    private final String release = ReleaseFiles.newId();
    private final Header header = ReleaseFiles.header(PRISON);
    private final String message = ReleaseFiles.message("hdc", PRISON, "D-1", release);

    @Test
    @DutyOf("release.file.open")
    @Tag("COP-35")
    void takesNoFileInClear() {
        byte[] signed = HUB.seal(PRISON).signed(header, ReleaseFiles.payload(PRISON, message));

        assertThat(verdict(PRISON, signed)).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("release.file.verify")
    @Tag("ISP-3.1")
    void takesNoFileThatAnotherPrisonSigned() {
        byte[] signed = HUB.seal(YOUNG).signed(header, ReleaseFiles.payload(PRISON, message));

        assertThat(verdict(PRISON, HUB.seal(PRISON).encrypted(signed))).isEqualTo("EMX-1000");
    }

    @Test
    @DutyOf("release.file.recognise")
    @Tag("ISP-3.1")
    void takesNothingFromAnotherFileUnderAnIdThatWasUsed() {
        assertThat(verdict(PRISON, sealed(header, message))).isEqualTo("ACCEPTED");
        String another = ReleaseFiles.newId();

        assertThat(verdict(PRISON, sealed(header, ReleaseFiles.message("hdc", PRISON, "D-2", another))))
                .isEqualTo("EMX-3006");
        assertThat(CONTRACTOR.receive("release")).noneMatch(about(another));
    }

    /** That its classification is looked at as well does not tell: each message is marked by it again. */
    @Test
    @DutyOf("release.file.mark")
    void takesNoFileThatWasSignedForAnotherInterchange() {
        Header court = ReleaseFiles.header(PRISON, "X01");

        assertThat(verdict(PRISON, sealed(court, message))).isEqualTo("EMX-3009");
    }

    @Test
    @DutyOf("release.file.read")
    void takesNoFileThatAMessageIsMissingFrom() {
        String file = ReleaseFiles.file(PRISON, List.of(message)).replace("BTS|1", "BTS|2");
        byte[] payload = Hl7BatchXml.write(Octets.of(file.getBytes(UTF_8)));

        assertThat(verdict(PRISON, HUB.seal(PRISON).sealed(header, payload))).isEqualTo("EMX-5001");
    }

    @Test
    @DutyOf({"release.file.each", "release.file.deliver", "release.message.deliver", "deliver.own-receipt.receipt.send"
    })
    @Tag("ISP-3.1")
    void tellsThePrisonWhatBecameOfEachMessage() {
        String bad =
                ReleaseFiles.message("hdc", PRISON, "D-2", ReleaseFiles.newId()).replace("|HDC|", "|PERHAPS|");

        assertThat(verdicts(header, message, bad)).containsExactly("AA", "EMX-5001");
    }

    @Test
    @DutyOf("deliver.own-receipt.receipt.restore")
    @Tag("COP-35")
    void sendsNoReceiptThatWasChangedInTheOutbox() {
        byte[] file = sealed(header, message);
        String id = dropped(PRISON, file).header().messageId();

        DeliveryDutiesIT.isNotSentWhenChanged(
                id,
                () -> HUB.folder(PRISON)
                        .find(one -> one.aboutDigest().equals(Optional.of(digest(file))), Duration.ofSeconds(2)));
    }
}
