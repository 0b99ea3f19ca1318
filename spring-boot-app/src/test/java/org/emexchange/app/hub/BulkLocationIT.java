package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Transfers in parts, over the real folders of the contractor and of the force that asked. */
@Tag("COP-18")
class BulkLocationIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestFolder FOLDER = HUB.folder(Asking.CONTRACTOR.id());

    private final BulkTransfer transfer = BulkTransfer.granted(3);

    /** The first fix of each part is within the period and the area; the digests are of what the force was given. */
    @Test
    @Tag("COP-19")
    @Tag("COP-28")
    @Tag("COP-35")
    void givesTheForceWhatWasGrantedOfEachPartAndThenAManifestOfIt() {
        sendAll();

        List<PartySeal.Opening> given = transfer.given(4);
        assertThat(given).hasSize(4);
        for (int number = 1; number <= 3; number++) {
            assertThat(given.get(number - 1).text())
                    .contains("<Number>" + number + "</Number>")
                    .contains("<Fixes>2026-11-14T20:0" + number + ":00Z,53.7963000,-1.5481000,9,GPS</Fixes>")
                    .doesNotContain("19:5", "53.8190000", "Oakenshaw");
        }
        String digests = given.subList(0, 3).stream()
                .map(one -> Digest.sha256(one.payload()))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        assertThat(given.get(3).text()).contains("<Manifest><Digests>" + digests + "</Digests><Records>3</Records>");
    }

    @Test
    @Tag("COP-20")
    void recordsHowMuchItLeftOutOfEachPart() {
        Header header = transfer.header();
        BulkTransfer.drop(header, transfer.part(1));

        assertThat(BulkTransfer.verdict(header)).isEqualTo("ACCEPTED");
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT outcome FROM audit_leaf WHERE kind = 'LEFT_OUT' AND message_id = ?",
                                String.class,
                                header.messageId()))
                .containsExactly("FIXES 2 CURFEW-EVENTS 0 VISITS 0 VIOLATIONS 0 CUT 0 COARSENED 0");
    }

    @Test
    @Tag("COP-28")
    void givesNothingToAnyoneWhoDidNotAsk() {
        for (int number = 1; number <= 4; number++) {
            Header header = transfer.header();
            BulkTransfer.drop(header, transfer.document(number));
            assertThat(BulkTransfer.verdict(header)).isEqualTo("ACCEPTED");
            assertThat(HUB.database()
                            .queryForList(
                                    "SELECT recipient FROM outbox WHERE interchange = 'X16' AND answers_message_id = ?",
                                    String.class,
                                    header.messageId()))
                    .containsExactly(DataRequests.FORCE);
        }
    }

    /** Whatever stopped it, it goes on with what has no receipt. */
    @Test
    @Tag("ISP-3.1")
    void goesOnWhereItWasCut() {
        Header second = transfer.header();
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        byte[] sealed = BulkTransfer.drop(second, transfer.part(2));
        assertThat(BulkTransfer.verdict(second)).isEqualTo("ACCEPTED");

        FOLDER.drop(BulkTransfer.DOOR, sealed);
        assertThat(BulkTransfer.verdict(second)).as("its first receipt again").isEqualTo("ACCEPTED");
        assertThat(transfer.sent(2)).as("sealed anew").isEqualTo("EMX-3007");
        assertThat(transfer.given(2)).as("no manifest yet").hasSize(2);
        assertThat(transfer.sent(3)).isEqualTo("ACCEPTED");
        assertThat(transfer.sent(4)).isEqualTo("ACCEPTED");

        assertThat(transfer.given(4))
                .hasSize(4)
                .last()
                .satisfies(last -> assertThat(last.text()).contains("<Manifest>"));
    }

    @Test
    void takesThePartsInTheirOrderWhateverCameFirst() {
        List<Header> headers = new ArrayList<>();
        for (int number : new int[] {4, 3, 2}) {
            Header header = transfer.header();
            headers.add(header);
            BulkTransfer.drop(header, transfer.document(number));
            assertThat(BulkTransfer.word(header, ReceiptStatus.HELD, ReceiptStatus.REFUSED))
                    .isEqualTo("HELD");
        }
        assertThat(transfer.given()).isEmpty();

        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        assertThat(headers).extracting(BulkTransfer::verdict).containsOnly("ACCEPTED");
        assertThat(transfer.given(4)).hasSize(4);
    }

    @Test
    @Tag("COP-35")
    void givesNothingOfAPartThatWasTamperedWith() {
        byte[] signed = Asking.CONTRACTOR.seal().signed(transfer.header(), transfer.part(1));
        byte[] spoiled = Asking.CONTRACTOR.seal().spoiled(signed, text -> text.replace("20:01:00Z", "20:01:01Z"));
        byte[] sealed = Asking.CONTRACTOR.seal().encrypted(spoiled);
        FOLDER.drop(BulkTransfer.DOOR, sealed);

        assertThat(Asking.CONTRACTOR
                        .await(
                                "receipt",
                                one -> one.receipt().aboutDigest().equals(java.util.Optional.of(Digest.sha256(sealed))))
                        .receipt()
                        .refusal()
                        .orElseThrow()
                        .number())
                .isEqualTo("EMX-1000");
        sendAll();
        assertThat(transfer.given(4)).hasSize(4).noneMatch(one -> one.text().contains("20:01:01Z"));
    }

    @Test
    void refusesAPartThatNamesAnotherPartBeforeIt() {
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        String part = new String(transfer.part(2), UTF_8);

        assertThat(told(part.replaceFirst("<Previous>.", "<Previous>" + another())))
                .isEqualTo("EMX-5052");
        assertThat(transfer.sent(2)).isEqualTo("ACCEPTED");
    }

    /** A digit that the digest does not begin with. */
    private String another() {
        return Digest.sha256(transfer.part(1)).startsWith("0") ? "1" : "0";
    }

    @Test
    void refusesAManifestThatDoesNotAgreeWithTheParts() {
        for (int number = 1; number <= 3; number++) {
            assertThat(transfer.sent(number)).isEqualTo("ACCEPTED");
        }
        String right = new String(transfer.manifest(), UTF_8);
        String second = Digest.sha256(transfer.part(2));

        assertThat(told(right.replace(second, "0".repeat(64)))).isEqualTo("EMX-5053");
        assertThat(told(right.replace(" " + second, ""))).isEqualTo("EMX-5053");
        assertThat(told(right.replace("<Records>9", "<Records>8"))).isEqualTo("EMX-5053");
        assertThat(transfer.given(3)).as("nobody takes it for whole").hasSize(3);

        assertThat(told(right)).isEqualTo("ACCEPTED");
    }

    @Test
    void refusesAPartThatIsNoneOfItsTransfer() {
        String part = new String(transfer.part(1), UTF_8);
        assertThat(told(part.replace("<Number>1<", "<Number>4<")
                        .replace("</Number>", "</Number><Previous>" + "0".repeat(64) + "</Previous>")))
                .as("beyond the last part")
                .isEqualTo("EMX-5050");
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        String second = new String(transfer.part(2), UTF_8);
        assertThat(told(second.replace("<Parts>3<", "<Parts>4<")))
                .as("another number of parts")
                .isEqualTo("EMX-5051");
    }

    /** Two requests of one force about one person: what was granted on one is not given on the other. */
    @Test
    @Tag("COP-28")
    void refusesAPartThatAnswersAnotherRequestThanItsTransfer() {
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        BulkTransfer other = BulkTransfer.granted(3);
        String second = new String(other.part(2), UTF_8).replace(other.id(), transfer.id());
        Header header = other.header();
        BulkTransfer.drop(header, second.getBytes(UTF_8));

        assertThat(BulkTransfer.verdict(header)).isEqualTo("EMX-5051");
    }

    @Test
    void takesNothingBehindTheManifest() {
        sendAll();

        assertThat(transfer.sent(3)).isEqualTo("EMX-5054");
        assertThat(transfer.sent(4)).isEqualTo("EMX-5054");
        assertThat(transfer.given(4)).hasSize(4);
    }

    @Test
    @Tag("COP-29")
    void refusesATransferThatAnswersNothingThatWasAsked() {
        BulkTransfer stray =
                new BulkTransfer(UUID.randomUUID().toString(), UUID.randomUUID().toString(), 1);

        assertThat(stray.sent(1)).isEqualTo("EMX-5006");
    }

    /** A force that has nothing but a mailbox. */
    @Test
    void refusesWhatWouldWaitForAFolderThatIsNotThere() {
        Asking byMail = Asking.byMail().granted(DataRequests.inPart());

        assertThat(new BulkTransfer(byMail, 1).sent(1)).isEqualTo("EMX-5055");
    }

    private void sendAll() {
        for (int number = 1; number <= 4; number++) {
            assertThat(transfer.sent(number)).isEqualTo("ACCEPTED");
        }
    }

    private String told(String document) {
        Header header = transfer.header();
        BulkTransfer.drop(header, document.getBytes(UTF_8));
        return BulkTransfer.verdict(header);
    }
}
