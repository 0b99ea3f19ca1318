package org.emexchange.mapping.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptXmlTest {
    private static final String ABOUT = "0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01";
    private static final Instant AT = Instant.parse("2026-11-16T12:00:00.123Z");
    private static final RefusalNote REFUSAL =
            new RefusalNote("EMX-5002", "It contradicts itself.", "Mend the places.", List.of("CourtOrder/Change"));
    private static final FindingNote FINDING =
            new FindingNote("EMF-201", "Too long & too late.", "Check <it>.", List.of("CourtOrder/a"), Set.of());

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(ReceiptStatus status) {
        Receipt receipt = receipt(status);
        assertThat(ReceiptXml.read(ReceiptXml.write(receipt))).isEqualTo(receipt);
    }

    @Test
    void refersToAMessageThatCouldNotBeOpenedByItsDigest() {
        Receipt receipt = new Receipt(
                Optional.empty(),
                Optional.of("ab".repeat(32)),
                Optional.empty(),
                ReceiptStatus.REFUSED,
                AT,
                Optional.empty(),
                Optional.of(REFUSAL),
                List.of(),
                Optional.empty());
        assertThat(ReceiptXml.read(ReceiptXml.write(receipt))).isEqualTo(receipt);
    }

    @Test
    void readsARecipientsAcknowledgementAndRejection() {
        assertThat(ReceiptXml.readFromRecipient(document("ACKNOWLEDGED", "")).status())
                .isEqualTo(ReceiptStatus.ACKNOWLEDGED);
        Receipt rejected = ReceiptXml.readFromRecipient(document("REJECTED", "<Reason>Not our area.</Reason>"));
        assertThat(rejected.reason()).contains("Not our area.");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, '', Receipt/Status",
        "HELD, '', Receipt/Status",
        "DELIVERED, '', Receipt/Status",
        "ACKNOWLEDGED, <Recipient>emc.order-intake</Recipient>, Receipt/Recipient",
        "REJECTED, '', Receipt/Reason",
        "ACKNOWLEDGED, <Reason>x</Reason>, Receipt/Reason",
    })
    void refusesFromARecipientWhatOnlyTheHubMaySay(String status, String rest, String place) {
        UnreadableException refusal = catchThrowableOfType(
                UnreadableException.class, () -> ReceiptXml.readFromRecipient(document(status, rest)));
        assertThat(refusal.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(refusal.places()).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, '', Receipt/Refusal",
        "DELIVERED, '', Receipt/Recipient",
        "ACCEPTED, <Recipient>emc.order-intake</Recipient>, Receipt/Recipient"
    })
    void refusesAReceiptOfTheHubThatLacksItsOwnFields(String status, String rest, String place) {
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> ReceiptXml.read(document(status, rest)));
        assertThat(refusal.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(refusal.places()).containsExactly(place);
    }

    @Test
    void refusesFindingsAboutWhatWasNotTakenAndAReceiptAboutNothing() {
        String finding = "<Finding><Number>EMF-201</Number><Sentence>x</Sentence><Mend>x</Mend></Finding>";
        assertThat(places(document("DELIVERED", "<Recipient>emc.order-intake</Recipient>" + finding)))
                .containsExactly("Receipt/Finding");
        assertThat(ReceiptXml.read(document("HELD", finding)).findings()).hasSize(1);
        String about = "<AboutMessage>" + ABOUT + "</AboutMessage>";
        byte[] nothing =
                new String(document("ACCEPTED", ""), UTF_8).replace(about, "").getBytes(UTF_8);
        assertThat(places(nothing)).containsExactly("Receipt/AboutMessage");
    }

    private static List<String> places(byte[] document) {
        return catchThrowableOfType(UnreadableException.class, () -> ReceiptXml.read(document))
                .places();
    }

    private static byte[] document(String status, String rest) {
        return ("<Receipt xmlns='urn:emexchange:receipt:1'><AboutMessage>" + ABOUT + "</AboutMessage><Status>" + status
                        + "</Status><At>2026-11-16T12:00:00Z</At>" + rest + "</Receipt>")
                .getBytes(UTF_8);
    }

    private static Receipt receipt(ReceiptStatus status) {
        boolean ofRecipient = status == ReceiptStatus.DELIVERED
                || status == ReceiptStatus.ACKNOWLEDGED
                || status == ReceiptStatus.REJECTED;
        return new Receipt(
                Optional.of(ABOUT),
                Optional.of("0f".repeat(32)),
                Optional.of("LCC/2026/004411"),
                status,
                AT,
                Optional.of("emc.order-intake").filter(any -> ofRecipient),
                Optional.of(REFUSAL).filter(any -> status == ReceiptStatus.REFUSED),
                status == ReceiptStatus.ACCEPTED ? List.of(FINDING) : List.of(),
                Optional.of("Outside our area.\nAsk <the court> & \"Leeds\".\r")
                        .filter(any -> status == ReceiptStatus.REJECTED));
    }
}
