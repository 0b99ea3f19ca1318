package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows J12 and J14 of the hostile catalogue: other protocols, and packets no client of the door needs. */
class ForeignPacketsIT {
    /** OASIS AMQP 1.0 part 5 section 5.3.2: the header that announces SASL. */
    private static final byte[] AMQP_SASL = {'A', 'M', 'Q', 'P', 3, 1, 0, 0};

    @TempDir
    static Path folder;

    private static BrokerAtWork door;

    @BeforeAll
    static void open() {
        door = new BrokerAtWork(folder);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void forget() {
        door.refusals.clear();
    }

    @AfterEach
    void othersStillGoOn() throws Exception {
        door.send(COURT, COURT_IN, "an order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT\naccept-version:1.2\nhost:localhost\n\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000000\r\n\r\n",
                "HORNETQ",
                "PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n",
                "AMQP-ish"
            })
    void anotherProtocolEndsTheConnection(String greeting) throws Exception {
        assertEnded(greeting.getBytes(StandardCharsets.US_ASCII), Kind.PROTOCOL);
    }

    @ParameterizedTest
    @CsvSource({
        // OpenWire WireFormatInfo, MQTT 3.1.1 CONNECT, an old CORE client's bare CREATESESSION
        "000000f001 416374697665 4d51 0000000c",
        "101000044d515454 0402003c000474657374",
        "00000009 1e 0000000000000001"
    })
    void anotherBinaryProtocolEndsTheConnection(String hex) throws Exception {
        assertEnded(HexFormat.of().parseHex(hex.replace(" ", "")), Kind.PROTOCOL);
    }

    @ParameterizedTest
    @CsvSource({
        // reattach a session, create a queue, cluster connect, federation downstream, quorum vote, announce a node
        "32, 1",
        "34, 1",
        "35, 1",
        "125, 2",
        "-16, 3",
        "-2, 2",
        "111, 0",
        "115, 0",
        "71, 1",
        "34, 0",
        // within a session: shared queues (topics), XA commit and the list of transactions in doubt
        "36, 10",
        "-13, 10",
        "53, 10",
        "61, 10"
    })
    void aPacketThatNoClientNeedsEndsTheConnection(int type, long channel) throws Exception {
        byte[] packet = RawClient.packet(type, channel, new byte[32]);
        byte[] all = ByteBuffer.allocate(7 + packet.length)
                .put("ARTEMIS".getBytes(StandardCharsets.US_ASCII))
                .put(packet)
                .array();

        assertEnded(all, Kind.PROTOCOL);
    }

    @Test
    void aPacketIsJudgedHoweverItIsCutIntoPieces() throws Exception {
        byte[] packet = RawClient.packet(34, 1, new byte[32]);
        try (RawClient client = client(door.tls(COURT))) {
            for (byte octet : "ARTEMIS".getBytes(StandardCharsets.US_ASCII)) {
                client.send(new byte[] {octet});
            }
            for (int i = 0; i < 13; i++) {
                client.send(new byte[] {packet[i]});
            }
            assertThat(client.isEnded()).isTrue();
        }
        assertThat(door.refusal().kind()).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void aFrameThatClaimsTwoGigabytesEndsTheConnectionAtOnce() throws Exception {
        assertEnded(octets("ARTEMIS", 0x7fff_ffff), Kind.SIZE);
        assertEnded(octets("ARTEMIS", -1), Kind.SIZE);
        assertEnded(ByteBuffer.allocate(12).put(AMQP_SASL).putInt(0x7fff_ffff).array(), Kind.SIZE);
    }

    @Test
    void amqpWithoutACertificateIsRefusedInTheHandshake() throws Exception {
        try (RawClient client = client(null)) {
            assertThat(client.isEnded()).isTrue();
        }
        assertThat(door.refusal().detail()).isEqualTo("ABSENT");
    }

    @Test
    void amqpWithACertificateIsOfferedExternalAndNothingElse() throws Exception {
        try (RawClient client = client(door.tls(COURT))) {
            String answer = new String(client.send(AMQP_SASL).read(8 + 32), StandardCharsets.ISO_8859_1);

            assertThat(answer).startsWith("AMQP").contains("EXTERNAL").doesNotContain("PLAIN", "ANONYMOUS");
        }
    }

    private static byte[] octets(String greeting, int length) {
        return ByteBuffer.allocate(greeting.length() + Integer.BYTES)
                .put(greeting.getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .array();
    }

    private static RawClient client(@Nullable TlsFiles tls) throws Exception {
        return new RawClient(door.broker.port(), door.pki, tls);
    }

    private static void assertEnded(byte[] sent, Kind kind) throws Exception {
        try (RawClient client = client(door.tls(COURT))) {
            assertThat(client.send(sent).isEnded()).isTrue();
        }
        assertThat(door.refusal()).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.party()).isEqualTo(COURT);
        });
    }
}
