package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.about;

import java.time.Duration;
import java.util.Optional;
import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty on the way of a recipient's answer to a party that fetches its receipts as files. */
@Tag("ISP-3.1")
class FileAnswersIT {
    private static final String PRISON = "prison.leeds";

    private final String release = ReleaseFiles.newId();

    @Test
    @DutyOf("deliver.receipt.original-sender.receipt.send")
    void tellsThePrisonInAFileThatTheContractorHasTakenItOn() {
        Receipt told = ReceiptXml.read(acknowledged().payload());

        assertThat(told.recipient()).contains(CONTRACTOR.id());
        assertThat(told.orderId()).contains(release);
    }

    @Test
    @DutyOf("deliver.receipt.original-sender.receipt.restore")
    @Tag("COP-35")
    void leavesNoAnswerThatWasChangedInTheOutbox() {
        PartySeal.Opening first = acknowledged();

        DeliveryDutiesIT.isNotSentWhenChanged(
                first.header().messageId(), () -> HUB.folder(PRISON).find(this::says, Duration.ofSeconds(2)));
    }

    private PartySeal.Opening acknowledged() {
        Header header = ReleaseFiles.header(PRISON);
        FileDealing.dropped(PRISON, FileDealing.sealed(header, ReleaseFiles.message("hdc", PRISON, "D-1", release)));
        String share =
                CONTRACTOR.await("release", about(release)).opening().header().messageId();
        Header answer = Dealing.answerHeader(CONTRACTOR, share);
        CONTRACTOR.send("receipt", CONTRACTOR.seal().sealed(answer, Dealing.acknowledgement(answer)));
        return HUB.folder(PRISON).await(this::says);
    }

    private boolean says(Receipt receipt) {
        return receipt.status() == ReceiptStatus.ACKNOWLEDGED
                && receipt.orderId().equals(Optional.of(release));
    }
}
