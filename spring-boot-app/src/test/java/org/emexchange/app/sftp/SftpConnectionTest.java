package org.emexchange.app.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchUnknownHostKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.server.SshServer;
import org.emexchange.hub.edge.SftpLink;
import org.emexchange.hub.edge.SftpOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S01, S02 of hostile input: whom the hub speaks to, and how. */
class SftpConnectionTest {
    @TempDir
    Path folder;

    private EmbeddedSftp server;

    @BeforeEach
    void start() {
        server = EmbeddedSftp.start(folder.resolve("one"), 0, "em-exchange", List.of("prison.leeds/in/release"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void speaksToTheServerWhoseKeyIsPinned() throws IOException {
        try (SftpLink link =
                options("em-exchange", server.port(), server.knownHosts()).open()) {
            assertThat(link.look("prison.leeds/in/release"))
                    .hasValueSatisfying(there -> assertThat(there.folder()).isTrue());
        }
    }

    @Test
    void speaksToNoServerThatIsNotPinned() throws IOException {
        Path none = Files.createFile(folder.resolve("none"));

        assertThatThrownBy(() -> options("em-exchange", server.port(), none).open())
                .hasRootCauseInstanceOf(JSchUnknownHostKeyException.class);
        assertThat(none).as("no key is taken on at first sight").isEmptyFile();
    }

    @Test
    void speaksToNoServerWhoseKeyHasChanged() throws IOException {
        try (EmbeddedSftp other =
                EmbeddedSftp.start(folder.resolve("two"), 0, "em-exchange", List.of("prison.leeds/in/release"))) {
            String pinned = Files.readString(server.knownHosts());
            Path hosts = Files.writeString(
                    folder.resolve("hosts"), pinned.replace("]:" + server.port(), "]:" + other.port()));

            assertThatThrownBy(() -> options("em-exchange", other.port(), hosts).open())
                    .hasRootCauseInstanceOf(JSchChangedHostKeyException.class);
            assertThat(hosts).hasContent(pinned.replace("]:" + server.port(), "]:" + other.port()));
        }
    }

    @Test
    void isNotLetInWithAnotherKey() {
        assertThatThrownBy(() -> options("prison.leeds", server.port(), server.knownHosts())
                        .open())
                .hasRootCauseInstanceOf(JSchException.class)
                .rootCause()
                .hasMessageContaining("Auth fail");
    }

    @Test
    void speaksToNoServerWithoutStrictKeyExchange() throws IOException {
        try (WeakServer weak = new WeakServer()) {
            assertThatThrownBy(() -> options("em-exchange", weak.port(), server.knownHosts())
                            .open())
                    .rootCause()
                    .hasMessageContaining("Strict KEX not supported by server");
        }
    }

    @Test
    void speaksToNoServerThatOffersNoAuthenticatedEncryption() throws IOException {
        try (SshServer weak = unauthenticated()) {
            assertThatThrownBy(() -> options("em-exchange", weak.getPort(), server.knownHosts())
                            .open())
                    .rootCause()
                    .hasMessageContaining("Algorithm negotiation fail");
        }
    }

    private static SshServer unauthenticated() throws IOException {
        SshServer weak = SshServer.setUpDefaultServer();
        weak.setHost("127.0.0.1");
        weak.setKeyPairProvider(session -> List.of(LoginKey.pair()));
        weak.setCipherFactories(List.of(BuiltinCiphers.cc20p1305_openssh, BuiltinCiphers.aes256cbc));
        weak.start();
        return weak;
    }

    private SftpOptions options(String login, int port, Path hosts) {
        return new SftpOptions("localhost", port, "em-exchange", server.key(login), hosts, Duration.ofSeconds(1));
    }
}
