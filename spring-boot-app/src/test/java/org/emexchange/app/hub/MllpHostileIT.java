package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.pipeline.GuardedMllp;
import org.junit.jupiter.api.Test;

/** What hostile connections come to at an HL7 port: framing (H02, H04), numbers (H12) and certificates (H13). */
class MllpHostileIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";
    private static final int MOST_OF_ONE = 10;

    @Test
    void cutsAMessageThatNeverEndsAtTheLimit() {
        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            byte[] endless = new byte[4 << 20];
            endless[0] = 0x0B;
            Thread writing = new Thread(() -> {
                try {
                    prison.write(endless);
                } catch (UncheckedIOException cut) {
                    // The hub reads no more of it.
                }
            });
            writing.start();

            assertThat(prison.read().number()).contains("EMX-1002");
            assertThat(prison.ended()).isTrue();
        }
    }

    @Test
    void refusesAStartBlockInsideAMessage() {
        isNoFrame("\u000bMSH|^~\\&|\u000bMSH|");
    }

    @Test
    void refusesAnEndBlockInsideAMessage() {
        isNoFrame("\u000bMSH|^~\\&|\u001cmore\u001c\r");
    }

    @Test
    void refusesWhatStandsBetweenTwoFrames() {
        byte[] good = good(Orders.newOrderId());
        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            prison.write(MllpClient.framed(good));
            prison.write("\nX".getBytes(US_ASCII));
            prison.write(MllpClient.framed(good));

            assertThat(prison.read().code()).isEqualTo("AA");
            assertThat(prison.read().number()).contains("EMX-1007");
            assertThat(prison.ended()).isTrue();
        }
    }

    private static void isNoFrame(String octets) {
        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            prison.write(octets.getBytes(US_ASCII));

            Ack ack = prison.read();
            assertThat(ack.code()).isEqualTo("AR");
            assertThat(ack.number()).contains("EMX-1007");
            assertThat(prison.ended()).isTrue();
        }
    }

    @Test
    void letsNoPartyHaveMoreConnectionsThanItsShare() throws Exception {
        List<MllpClient> open = new ArrayList<>();
        try {
            Patience.until(() -> HUB.mllpConnections(PRISON) == 0);
            for (int i = 0; i < MOST_OF_ONE; i++) {
                MllpClient one = HUB.mllp("release", PRISON);
                one.write(new byte[] {0x0B});
                open.add(one);
            }
            Patience.until(() -> HUB.mllpConnections(PRISON) == MOST_OF_ONE);
            try (MllpClient beyond = HUB.mllp("release", PRISON)) {
                assertThat(beyond.ended()).isTrue();
            }
            try (MllpClient other = HUB.mllp("release", "prison.wetherby")) {
                assertThat(other.send("no message".getBytes(US_ASCII)).number()).contains("EMX-1000");
            }
        } finally {
            open.forEach(MllpClient::close);
        }
    }

    @Test
    void servesAPrisonBesideThreeHundredConnectionsThatSayNothing() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                silent.add(MllpClient.plain(port()));
            }
            try (MllpClient prison = HUB.mllp("release", PRISON)) {
                assertThat(prison.send(good(Orders.newOrderId())).code()).isEqualTo("AA");
            }
        } finally {
            for (Socket one : silent) {
                one.close();
            }
        }
    }

    @Test
    void letsNobodyInWithoutACertificate() {
        isNotLetIn(HUB.pki().resolve("nobody").resolve("tls.crt"));
    }

    /** Good for signing, and for no TLS client. */
    @Test
    void letsNobodyInWithACertificateOfAnotherUse() {
        isNotLetIn(HUB.pki().resolve(PRISON).resolve("sign.crt"));
    }

    /** A court has a certificate that counts, and no business at this port. */
    @Test
    void letsNobodyInWhoSendsNothingHere() {
        isNotLetIn(HUB.pki().resolve("hmcts.leeds-crown-court").resolve("tls.crt"));
        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM audit_leaf WHERE kind = 'ACCESS_REFUSED' AND outcome LIKE '%mllp.release%'",
                                Long.class))
                .isPositive();
    }

    private static void isNotLetIn(Path certificate) {
        assertThatThrownBy(() -> {
                    try (MllpClient stranger =
                            MllpClient.at(port(), HUB.pki().resolve("ca").resolve("root.crt"), certificate)) {
                        stranger.send(good(Orders.newOrderId()));
                    }
                })
                .isInstanceOfAny(UncheckedIOException.class, AssertionError.class);
    }

    private static int port() {
        return HUB.bean(GuardedMllp.class).port("release");
    }

    private static byte[] good(String release) {
        return HUB.seal(PRISON)
                .er7(
                        Releases.header(PRISON, release),
                        Releases.release("hdc", release).getBytes(UTF_8));
    }
}
