package org.emexchange.app.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.emexchange.hub.edge.SftpLink;
import org.emexchange.hub.edge.SftpOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S01, S02: whom the hub speaks to, and how. */
class SftpConnectionTest {
    @TempDir
    Path folder;

    private EmbeddedSftp server;

    @BeforeEach
    void start() {
        server = EmbeddedSftp.start(folder, 0, "em-exchange", List.of("prison.leeds/in/release"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void speaksToTheServerWhoseKeyIsPinned() throws IOException {
        try (SftpLink link = options("em-exchange", server.knownHosts()).open()) {
            assertThat(link.look("prison.leeds/in/release"))
                    .hasValueSatisfying(there -> assertThat(there.folder()).isTrue());
        }
    }

    @Test
    void speaksToNoServerThatIsNotPinned() throws IOException {
        Path none = Files.createFile(folder.resolve("none"));

        assertThatThrownBy(() -> options("em-exchange", none).open()).hasRootCauseMessage(rootOf("UnknownHostKey"));
        assertThat(none).as("no key is taken on at first sight").isEmptyFile();
    }

    private static String rootOf(String what) {
        return what;
    }

    private SftpOptions options(String login, Path hosts) {
        return new SftpOptions(
                "localhost", server.port(), "em-exchange", server.key(login), hosts, Duration.ofSeconds(1));
    }
}
