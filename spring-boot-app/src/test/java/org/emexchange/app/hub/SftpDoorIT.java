package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S03, S05, S06, S10, S12 of hostile input, in a folder of a running hub. */
class SftpDoorIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.frankland";
    private static final TestFolder FOLDER = HUB.folder(PRISON);
    private static final Path IN =
            HUB.bean(EmbeddedSftp.class).files().resolve(PRISON).resolve("in").resolve("release");

    private final Header header = ReleaseFiles.header(PRISON);
    private final String tail = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void takesNoFileThatIsStillBeingWritten() {
        byte[] whole = sealed();
        FOLDER.write("release", tail + ".xml", new byte[] {whole[0]});
        FOLDER.write("release", tail + ".part", new byte[] {whole[0]});
        sentinel();
        FOLDER.write("release", tail + ".xml", whole);
        sentinel();
        assertThat(FOLDER.names("in/release")).contains(tail + ".xml", tail + ".part");

        FOLDER.write("release", tail + ".xml.done", new byte[0]);
        assertThat(verdict().status()).isEqualTo(ReceiptStatus.ACCEPTED);
        Patience.until(() -> FOLDER.names("in/release").stream().noneMatch(name -> name.startsWith(tail + ".xml")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb.emx", "${bean:x}.emx", ".camelLock", "a..b.emx", "é.emx", "-rf.emx", "ok.txt", "LONG"})
    void refusesAFileByItsNameAndTouchesItNoMore(String name) throws Exception {
        String unfit = name.equals("LONG") ? "x".repeat(251) + ".emx" : name;
        long before = refusals("EMX-1031");
        Path file = Files.writeString(IN.resolve(unfit), "not to be read");
        try {
            Patience.until(() -> refusals("EMX-1031") == before + 1);
            sentinel();

            assertThat(refusals("EMX-1031"))
                    .as("once, however often it is seen")
                    .isEqualTo(before + 1);
            assertThat(file).hasContent("not to be read");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void leavesAloneWhatIsNoFile() throws Exception {
        long before = refusals("EMX-1032");
        Path outside = Files.writeString(IN.resolveSibling("outside-" + tail), "secret");
        Path link = Files.createSymbolicLink(IN.resolve(tail + "-link.emx"), outside);
        Path folder = Files.createDirectory(IN.resolve(tail + "-folder.emx"));
        Path pipe = IN.resolve(tail + "-pipe.emx");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try {
            Patience.until(() -> refusals("EMX-1032") == before + 3);
            sentinel();

            assertThat(refusals("EMX-1032")).isEqualTo(before + 3);
            assertThat(link).isSymbolicLink();
            assertThat(folder).isDirectory();
            assertThat(outside).hasContent("secret");
        } finally {
            for (Path one : List.of(link, folder, pipe, outside)) {
                Files.delete(one);
            }
        }
    }

    @Test
    void refusesAnEmptyFile() {
        FOLDER.drop("release", new byte[0]);

        assertThat(refused("EMX-1033").aboutMessage()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsIt() {
        byte[] large = new byte[(2 << 20) + 1];
        large[7] = (byte) tail.hashCode();
        FOLDER.drop("release", large);

        String digest = refused("EMX-1002").aboutDigest().orElseThrow();
        assertThat(HUB.original(digest)).isEqualTo(large);
    }

    @Test
    void tellsAStrangerNothingAboutJunk() {
        byte[] junk = ("\u0000\u0001 junk " + tail).getBytes(StandardCharsets.UTF_8);
        FOLDER.drop("release", junk);

        Receipt receipt = refused("EMX-1000");
        assertThat(HUB.original(receipt.aboutDigest().orElseThrow())).isEqualTo(junk);
    }

    @Test
    void knowsAgainAFileThatItCannotMoveAway() throws Exception {
        Path processed = IN.resolve(".processed");
        Path aside = IN.resolveSibling("processed-" + tail);
        if (Files.exists(processed)) {
            Files.move(processed, aside);
        }
        Files.writeString(processed, "no folder");
        try {
            String name = FOLDER.drop("release", sealed());
            assertThat(verdict().status()).isEqualTo(ReceiptStatus.ACCEPTED);
            sentinel();

            assertThat(FOLDER.names("in/release")).contains(name);
            assertThat(FOLDER.find(about(header), java.time.Duration.ofSeconds(1)))
                    .as("our own second reading makes no receipt")
                    .isEmpty();
        } finally {
            Files.delete(processed);
            if (Files.exists(aside)) {
                Files.move(aside, processed);
            }
        }
    }

    /** A good file that was taken in: whatever lay there before it was looked at. */
    private static void sentinel() {
        Header header = ReleaseFiles.header(PRISON);
        FOLDER.drop("release", sealed(header));
        FOLDER.await(about(header));
    }

    private byte[] sealed() {
        return sealed(header);
    }

    private static byte[] sealed(Header header) {
        String message = ReleaseFiles.message("hdc", PRISON, "S-1", ReleaseFiles.newId());
        return FOLDER.seal().sealed(header, ReleaseFiles.payload(PRISON, message));
    }

    private Receipt verdict() {
        return ReceiptXml.read(FOLDER.await(about(header)).payload());
    }

    private static java.util.function.Predicate<Receipt> about(Header header) {
        return one -> one.aboutMessage().equals(Optional.of(header.messageId()));
    }

    private static Receipt refused(String number) {
        return ReceiptXml.read(FOLDER.await(one -> one.refusal().stream()
                        .anyMatch(refusal -> refusal.number().equals(number)))
                .payload());
    }

    private static long refusals(String number) {
        Long count = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'REFUSAL' AND party = ? AND outcome = ?",
                        Long.class,
                        PRISON,
                        number);
        return count == null ? 0 : count;
    }
}
