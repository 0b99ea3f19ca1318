package org.emexchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar that is shipped, with its own libraries and no other, as the README's first command starts it: within three
 * minutes orders have crossed, refusals among them, and a stop is orderly. Runs after the jar is packaged.
 */
class ShippedJarCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> CROSSED =
            List.of("its doors are open", "] SHARED X01 ", "] DELIVERED X01 ", "] REFUSED X01 ");

    @TempDir
    Path folder;

    @Test
    void startsAndCarriesTheDemonstrationsTraffic() throws Exception {
        Path said = folder.resolve("said.log");
        Process hub = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/em-exchange.jar").toAbsolutePath().toString(),
                        "--em.broker.port=0",
                        "--em.mail.port=0",
                        "--em.sftp.port=0",
                        "--em.mllp.release.port=0",
                        "--em.mllp.alcohol-result.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (hub.isAlive() && Instant.now().isBefore(end) && !hasCrossed(said)) {
                Thread.sleep(500);
            }
            assertThat(Files.readString(said)).contains(CROSSED);
            hub.destroy();
            assertThat(hub.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(said)).doesNotContain("ALERT", " ERROR ");
        } finally {
            hub.destroyForcibly();
        }
    }

    private static boolean hasCrossed(Path said) throws IOException {
        String text = Files.readString(said, StandardCharsets.UTF_8);
        return CROSSED.stream().allMatch(text::contains);
    }
}
