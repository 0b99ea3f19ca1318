package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.emexchange.hub.seal.Fingerprint;
import org.emexchange.hub.seal.PemFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party whose certificates the register names comes in with one of those for TLS, and with no other of its own. */
@Tag("ISP-3.1")
class NamedTlsIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.frankland";
    private static final String FILE = "parties/" + PRISON + ".yml";

    private final RegisterEdits edits = new RegisterEdits(HUB);

    @AfterEach
    void putBack() {
        edits.close();
    }

    @Test
    void letsInTheCertificateThatIsNamed() throws Exception {
        name(fingerprint("tls"), "");

        try (MllpClient client = HUB.mllp("release", PRISON)) {
            client.write(new byte[] {0x0B});
            Patience.until(() -> HUB.mllpConnections(PRISON) == 1);
        }
    }

    @Test
    void letsNoOtherIn() {
        name(fingerprint("sign"), "");

        isNotLetIn();
    }

    @Test
    void letsNoneInThatTheRegisterTookBack() {
        name(fingerprint("tls"), "\n      withdrawn: 2026-01-01T00:00:00Z");

        isNotLetIn();
    }

    private static void isNotLetIn() {
        assertThatThrownBy(() -> {
                    try (MllpClient client = HUB.mllp("release", PRISON)) {
                        client.write(new byte[] {0x0B});
                        assertThat(client.ended()).isFalse();
                    }
                })
                .isNotNull();
        assertThat(HUB.mllpConnections(PRISON)).isZero();
    }

    private void name(String tls, String more) {
        String text = edits.next(FILE);
        edits.write(
                FILE,
                text.substring(0, text.indexOf("development-keys:"))
                        + """
                        certificates:
                          tls:
                            - sha256: %s%s
                          sign:
                            - sha256: %s
                          enc:
                            - sha256: %s
                        """.formatted(tls, more, fingerprint("sign"), fingerprint("enc")));
        edits.untilTaken();
    }

    private static String fingerprint(String use) {
        Path file = HUB.pki().resolve(PRISON).resolve(use + ".crt");
        return Fingerprint.of(PemFiles.certificate(file));
    }
}
