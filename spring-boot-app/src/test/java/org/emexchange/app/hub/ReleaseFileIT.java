package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X02 as a file of HL7 messages in an envelope, over the real door: opened once, each message on its own. */
@Tag("COP-11")
@Tag("COP-27")
class ReleaseFileIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";
    private static final TestFolder FOLDER = HUB.folder(PRISON);

    private final Header header = ReleaseFiles.header(PRISON);
    private final String first = ReleaseFiles.newId();
    private final String second = ReleaseFiles.newId();

    @Test
    @Tag("EMS-4.1")
    void bringsEachReleaseToItsRecipientsAndAnswersEach() {
        drop(release("hdc", "A-1", first), release("hdc", "A-2", second));

        for (String release : List.of(first, second)) {
            assertThat(arrived("emc.order-intake", release).opening().text())
                    .contains("urn:emexchange:contractor-release:1");
            assertThat(arrived("probation.leeds-pdu", release).opening().text())
                    .contains("urn:emexchange:supervisor-release:1");
        }
        assertThat(verdicts()).containsExactly("AA|A-1", "AA|A-2");
        assertThat(told(receipt -> receipt.status() == ReceiptStatus.DELIVERED
                                && receipt.orderId().equals(Optional.of(second))
                                && receipt.recipient().equals(Optional.of("probation.leeds-pdu")))
                        .aboutMessage())
                .isEqualTo(Optional.of(id("A-2")));
        Patience.until(() -> FOLDER.names("in/release/.processed").stream().anyMatch(name -> name.endsWith(dropped)));
    }

    @Test
    void oneBadMessageStopsNoOther() {
        String bad = release("hdc", "B-2", ReleaseFiles.newId()).replace("|HDC|", "|NO_SUCH_KIND|");
        drop(release("hdc", "B-1", first), bad, "MSH|nonsense\r", release("hdc", "B-4", second));

        arrived("emc.order-intake", first);
        arrived("emc.order-intake", second);
        assertThat(verdicts()).containsExactly("AA|B-1", "AE|B-2", "AR|UNKNOWN", "AA|B-4");
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT outcome FROM audit_leaf WHERE kind = 'REFUSAL' AND message_id = ?",
                                String.class,
                                id("B-2")))
                .containsExactly("EMX-5001");
    }

    @Test
    void theSameFileAgainHasNoSecondEffectAndTheFirstReceiptAgain() {
        byte[] sealed = drop(release("hdc", "C-1", first));
        var receipt = answered();
        arrived("emc.order-intake", first);
        FOLDER.drop("release", sealed);

        var again = answered();
        assertThat(again.header().messageId()).isEqualTo(receipt.header().messageId());
        assertThat(again.payload()).isEqualTo(receipt.payload());
        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND counterpart = 'emc.order-intake'"
                                        + " AND party = ? AND message_id IN (SELECT message_id FROM outbox WHERE route ="
                                        + " 'deliver.release.em-contractor')",
                                Long.class,
                                PRISON))
                .isPositive();
    }

    @Test
    void refusesAMessageThatANumberOfItsReleaseHasGoneBefore() {
        drop(release("hdc", "D-1", first), release("hdc", "D-2", first));

        assertThat(verdicts()).containsExactly("AA|D-1", "AR|D-2");
    }

    @Test
    void holdsAMessageThatCameEarlyAndLetsItGoWhenItsTurnHasCome() {
        drop(ReleaseFiles.message("hdc", PRISON, "E-2", first, "2"));
        assertThat(verdicts()).containsExactly("AA|E-2");
        assertThat(HUB.party("emc.order-intake").receive("release"))
                .noneMatch(one -> one.opening().text().contains(first));

        byte[] before = HUB.seal(PRISON)
                .sealed(ReleaseFiles.header(PRISON), ReleaseFiles.payload(PRISON, release("hdc", "E-1", first)));
        FOLDER.drop("release", before);

        arrived("emc.order-intake", first);
        arrived("emc.order-intake", first);
        assertThat(told(receipt -> receipt.aboutMessage().equals(Optional.of(id("E-2")))
                                && receipt.status() == ReceiptStatus.ACCEPTED)
                        .orderId())
                .isEqualTo(Optional.of(first));
    }

    @Test
    void refusesAFileWhoseCountIsWrongAsAWhole() {
        String file =
                ReleaseFiles.file(PRISON, List.of(release("hdc", "F-1", first))).replace("BTS|1", "BTS|2");
        byte[] payload = org.emexchange.mapping.hl7.Hl7BatchXml.write(
                org.emexchange.mapping.shared.Octets.of(file.getBytes(StandardCharsets.UTF_8)));
        FOLDER.drop("release", FOLDER.seal().sealed(header, payload));

        Receipt receipt = told(one -> one.aboutMessage().equals(Optional.of(header.messageId())));
        assertThat(receipt.refusal().orElseThrow().number()).isEqualTo("EMX-5001");
        assertThat(receipt.refusal().orElseThrow().places()).containsExactly("BTS-1");
    }

    private String dropped = "";

    private byte[] drop(String... messages) {
        byte[] sealed = FOLDER.seal().sealed(header, ReleaseFiles.payload(PRISON, messages));
        dropped = FOLDER.drop("release", sealed);
        return sealed;
    }

    private static String release(String example, String controlId, String release) {
        return ReleaseFiles.message(example, PRISON, controlId, release);
    }

    private static TestParty.Arrived arrived(String party, String release) {
        return HUB.party(party)
                .await("release", one -> one.opening().header().order().equals(Optional.of(release)));
    }

    private org.emexchange.hub.seal.PartySeal.Opening answered() {
        return FOLDER.await(one -> one.aboutMessage().equals(Optional.of(header.messageId())));
    }

    private List<String> verdicts() {
        Receipt receipt = ReceiptXml.read(answered().payload());
        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ACCEPTED);
        String file = new String(receipt.answers().orElseThrow().toArray(), StandardCharsets.UTF_8);
        return Arrays.stream(file.split("\r"))
                .filter(segment -> segment.startsWith("MSA|"))
                .map(segment -> segment.substring(4))
                .toList();
    }

    private static Receipt told(java.util.function.Predicate<Receipt> wanted) {
        return ReceiptXml.read(FOLDER.await(wanted).payload());
    }

    /** As any sender works it out: a UUID of version 5, of MSH-10 in the namespace of the file's id. */
    private String id(String controlId) {
        return PartyIds.version5(header.messageId(), controlId);
    }
}
