package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.junit.jupiter.api.Test;

/** A recipient who watches its folder, and takes each file away as soon as it is there. */
class SftpDeliveryIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";
    private static final int FILES = 5;

    private final AtomicBoolean stopped = new AtomicBoolean();

    @Test
    void laysNoFileAgainThatWasTakenAwayAtOnce() {
        Patience.until(() -> undelivered() == 0);
        HUB.folder(PRISON).take();
        CompletableFuture<List<String>> taker = CompletableFuture.supplyAsync(this::taken);
        try {
            dropAndWait();
        } finally {
            stopped.set(true);
        }
        assertThat(taker.join()).hasSize(FILES).doesNotHaveDuplicates();
    }

    private static void dropAndWait() {
        for (int n = 0; n < FILES; n++) {
            HUB.folder(PRISON).drop("release", ("junk " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII));
        }
        Patience.until(() -> HUB.folder(PRISON).names("in/release").stream().noneMatch(name -> name.endsWith(".emx"))
                && undelivered() == 0);
    }

    private List<String> taken() {
        Path out = HUB.bean(EmbeddedSftp.class)
                .files()
                .resolve(PRISON)
                .resolve("out")
                .resolve("receipt");
        List<String> taken = new ArrayList<>();
        boolean last;
        do {
            last = stopped.get();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(out, "*.emx")) {
                for (Path file : files) {
                    Files.delete(file);
                    taken.add(file.getFileName().toString());
                }
            } catch (IOException e) {
                throw new AssertionError("the folder of the recipient cannot be read", e);
            }
        } while (!last);
        return taken;
    }

    /** To the prison, or what the prison will be told the delivery of. */
    private static long undelivered() {
        Long rows = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM outbox WHERE ? IN (recipient, answers_sender) AND delivered_at IS NULL",
                        Long.class,
                        PRISON);
        return rows == null ? 0 : rows;
    }
}
