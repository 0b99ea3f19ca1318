package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** A party has no certificate to encrypt for: what is for it waits, nothing else does, and nobody is refused. */
class NoCertificateIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    private static final TestParty PROBATION = HUB.party("probation.leeds-pdu");

    private final String order = Orders.newOrderId();
    private final Header header = Orders.header(COURT.id(), order);

    @Test
    void keepsARecipientsCopyUntilItHasACertificate() throws Exception {
        without("probation.leeds-pdu", () -> {
            send();
            receipt(ReceiptStatus.ACCEPTED);
            copy(CONTRACTOR);
            receipt(ReceiptStatus.DELIVERED);
            assertThat(unsealed(PROBATION)).isEqualTo(1);
        });
        copy(PROBATION);
        receipt(ReceiptStatus.DELIVERED);
    }

    @Test
    void keepsReceiptsForASenderThatHasNoneAndDeliversItsOrder() throws Exception {
        without("hmcts.leeds-crown-court", () -> {
            send();
            copy(CONTRACTOR);
            copy(PROBATION);
            Patience.until(() -> unsealed(COURT) == 3);
        });
        receipt(ReceiptStatus.ACCEPTED);
        receipt(ReceiptStatus.DELIVERED);
        receipt(ReceiptStatus.DELIVERED);
    }

    /** The refusal of what nobody can read is kept too, and nothing is tried again and again. */
    @Test
    void keepsARefusalForASenderThatHasNone() throws Exception {
        byte[] unreadable = ("no XML " + order).getBytes(StandardCharsets.UTF_8);
        String digest = Digest.sha256(unreadable);
        without("hmcts.leeds-crown-court", () -> {
            COURT.send("court-order", unreadable);
            Patience.until(() -> refusals(digest) == 1);
        });
        COURT.await("receipt", one -> one.receipt().aboutDigest().orElse("").equals(digest));
        assertThat(refusals(digest)).isEqualTo(1);
    }

    private void send() {
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order("community-curfew-only", order)));
    }

    private void copy(TestParty recipient) {
        recipient.await(
                "order", one -> one.opening().header().order().orElseThrow().equals(order));
    }

    private void receipt(ReceiptStatus status) {
        COURT.await(
                "receipt",
                one -> one.receipt().aboutMessage().orElse("").equals(header.messageId())
                        && one.receipt().status() == status);
    }

    /** What waits for the party without having been sealed. */
    private static int unsealed(TestParty party) {
        Integer count = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM outbox WHERE recipient = ? AND delivered_at IS NULL"
                                + " AND octet_length(octets) = 0",
                        Integer.class,
                        party.id());
        return count == null ? 0 : count;
    }

    private static int refusals(String digest) {
        Integer count = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'REFUSAL' AND payload_digest = ?",
                        Integer.class,
                        digest);
        return count == null ? 0 : count;
    }

    private static void without(String party, Runnable meanwhile) throws IOException {
        Path folder = HUB.pki().resolve(party);
        Path aside = Files.createDirectory(folder.resolve("aside"));
        move(folder, aside);
        try {
            Patience.until(() -> !HUB.canEncryptFor(party));
            meanwhile.run();
        } finally {
            move(aside, folder);
            Files.delete(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> certificates = Files.list(from).filter(NoCertificateIT::isForEncryption)) {
            for (Path certificate : certificates.toList()) {
                Files.move(certificate, to.resolve(certificate.getFileName()));
            }
        }
    }

    private static boolean isForEncryption(Path file) {
        return file.getFileName().toString().matches("enc(-[0-9]+)?\\.crt");
    }
}
