package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.emexchange.app.hub.Patience;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.emexchange.hub.edge.SftpLinks;
import org.emexchange.hub.edge.SftpOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S07, S08 of hostile input: more files than one look takes, and a line that breaks at each block, the hub's or the server's. */
class SftpFolderTest {
    private static final String IN = "prison.leeds/in/release";
    private static final String OUT = "prison.leeds/out/receipt";
    private static final int OCTETS = 70_000;
    private static final int FILES = 2 * SftpOptions.BATCH + 50;

    @TempDir
    Path folder;

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final byte[] octets = new byte[OCTETS];
    private EmbeddedSftp server;
    private BreakingLine line;
    private SftpOptions options;

    @BeforeEach
    void start() throws IOException {
        new Random(8).nextBytes(octets);
        server = EmbeddedSftp.start(folder, 0, "em-exchange", List.of(IN, OUT));
        line = new BreakingLine(server.port());
        Path hosts = Files.writeString(
                folder.resolve("hosts"),
                Files.readString(server.knownHosts()).replace("]:" + server.port(), "]:" + line.port()));
        options = new SftpOptions(
                "localhost", line.port(), "em-exchange", server.key("em-exchange"), hosts, Duration.ofHours(1));
        camel.addComponent("sftp", new GuardedSftp(options));
        camel.start();
    }

    @AfterEach
    void stop() throws IOException {
        camel.stop();
        line.close();
        server.close();
    }

    @Test
    void laysAWholeFileOrNoneAndAllOfItAtTheNextAttempt() throws Exception {
        int blocks = 0;
        boolean broke = true;
        while (broke) {
            try (SftpLinks links = opened()) {
                String name = "X00-" + blocks + ".emx";
                line.breakAfter(blocks++);
                send(links, name);
                broke = line.mend();
                assertThat(names(OUT).filter(name::equals).map(there -> octets(OUT, there)))
                        .allMatch(this::whole);

                assertThat(send(links, name)).isNull();
                assertThat(names(OUT).filter(there -> there.startsWith(name))).containsExactly(name);
                assertThat(octets(OUT, name)).isEqualTo(octets);
            }
        }
        assertThat(blocks).as("blocks of writing, reading back and renaming").isGreaterThan(10);
    }

    @Test
    void takesEveryFileInWholeAndLosesNone() throws Exception {
        int blocks = 0;
        boolean broke = true;
        while (broke) {
            String name = "release-" + blocks + ".emx";
            Files.write(server.files().resolve(IN).resolve(name), octets);
            List<byte[]> taken = new ArrayList<>();
            try (SftpLinks links = opened()) {
                line.breakAfter(blocks++);
                look(links, taken);
                broke = line.mend();
                look(links, taken);
            }
            assertThat(taken).isNotEmpty().allMatch(this::whole);
            assertThat(names(IN)).noneMatch(name::equals);
            assertThat(names(IN + "/" + SftpProcessed.FOLDER).filter(one -> one.endsWith("-" + name)))
                    .hasSize(1);
        }
        assertThat(blocks).as("blocks of listing, reading and moving").isGreaterThan(10);
    }

    @Test
    void takesInMoreAtOneLookThanItKeepsInMemory() throws Exception {
        for (int n = 0; n < FILES; n++) {
            Files.write(server.files().resolve(IN).resolve("n-" + n + ".emx"), new byte[] {1});
        }
        List<byte[]> taken = new ArrayList<>();
        try (SftpLinks links = opened()) {
            look(links, taken);
        }
        assertThat(taken).hasSize(FILES);
        assertThat(names(IN + "/" + SftpProcessed.FOLDER)).hasSize(FILES);
    }

    /** The file is gone between the look and the reading, and comes back. */
    @Test
    void leavesAFileAloneForAWhileThatTheServerWouldNotGive() throws Exception {
        Path file = Files.write(server.files().resolve(IN).resolve("denied.emx"), octets);
        Path other = Files.write(server.files().resolve(IN).resolve("other.emx"), octets);
        Path away = folder.resolve("away");
        List<String> tried = new ArrayList<>();
        try (SftpLinks links = opened()) {
            SftpPolling polling = polling(links, found -> {
                tried.add(found.listed().name());
                if (tried.equals(List.of("denied.emx")) || tried.equals(List.of("other.emx", "denied.emx"))) {
                    Files.move(file, away);
                }
                found.octets();
            });
            polling.poll();
            Files.move(away, file);
            polling.poll();
            assertThat(tried)
                    .as("each once, and the other all the same")
                    .containsExactlyInAnyOrder("denied.emx", "other.emx");
            assertThat(other).doesNotExist();

            Patience.until(() -> polling.poll() > 0);
            assertThat(tried).hasSize(3).endsWith("denied.emx");
            assertThat(file).doesNotExist();
            polling.stop();
        }
    }

    /** We have not failed on a file that the line broke in. */
    @Test
    void countsNoAttemptWhereTheLineBroke() throws Exception {
        Files.write(server.files().resolve(IN).resolve("broken.emx"), octets);
        List<Integer> attempts = new ArrayList<>();
        try (SftpLinks links = opened()) {
            SftpPolling polling = polling(links, found -> {
                attempts.add(found.attempts());
                line.breakAfter(attempts.size() == 1 ? 1 : Integer.MAX_VALUE);
                found.octets();
            });
            polling.poll();
            assertThat(line.mend()).isTrue();

            Patience.until(() -> polling.poll() > 0);
            assertThat(attempts).containsExactly(0, 0);
            polling.stop();
        }
    }

    /** So that what breaks is no login. */
    private SftpLinks opened() throws IOException {
        SftpLinks links = new SftpLinks(options);
        links.with(link -> link.look(IN));
        return links;
    }

    private @Nullable Exception send(SftpLinks links, String name) {
        Exchange exchange = new DefaultExchange(camel);
        exchange.getMessage().setBody(new SftpLabel.Put(OUT, name, octets));
        new SftpSending(camel.getEndpoint("sftp:out.receipt"), links).process(exchange, sync -> {});
        return exchange.getException();
    }

    /** One look of a hub that remembers nothing of the look before. */
    private void look(SftpLinks links, List<byte[]> taken) throws Exception {
        SftpPolling polling = polling(links, found -> taken.add(found.octets()));
        polling.poll();
        polling.stop();
    }

    private SftpPolling polling(SftpLinks links, Taking taking) {
        SftpPolling polling = new SftpPolling(
                camel.getEndpoint("sftp:" + IN),
                exchange -> taking.of(exchange.getMessage().getMandatoryBody(SftpFound.class)),
                IN,
                links);
        polling.setStartScheduler(false);
        polling.start();
        return polling;
    }

    @FunctionalInterface
    private interface Taking {
        void of(SftpFound found) throws IOException;
    }

    private boolean whole(byte[] there) {
        return Arrays.equals(there, octets);
    }

    private Stream<String> names(String of) throws IOException {
        Path place = server.files().resolve(of);
        if (!Files.exists(place)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private byte[] octets(String of, String name) {
        try {
            return Files.readAllBytes(server.files().resolve(of).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
