package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.StreamMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** What a door does not read is refused and kept all the same, as the broker had it (rows J04, J06 and J09). */
class UnreadOriginalsIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    private static final int OVER_THE_LIMIT = 3 << 20;

    private final String unique = UUID.randomUUID().toString();

    @Test
    void keepsTheWholeOfAMessageThatIsTooLarge() throws Exception {
        byte[] octets = new byte[OVER_THE_LIMIT];
        new Random().nextBytes(octets);

        COURT.send("court-order", octets);

        requireRefused("EMX-1002", octets);
    }

    @Test
    void keepsTheWholeOfATextThatIsTooLargeInUtf8() throws Exception {
        String text = ("Bréda Ó Sé, 7 Zoë’s Rise 𝄞 " + unique).repeat(40_000);
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        assertThat(octets).hasSizeGreaterThan(2 << 20);

        COURT.send("court-order", COURT.session().createTextMessage(text));

        requireRefused("EMX-1002", octets);
    }

    /** As the sender's client wrote it: a length, and what Java made of the object. Nobody reads that. */
    @Test
    void keepsAJavaObjectAsItCame() throws Exception {
        COURT.send("court-order", COURT.session().createObjectMessage(unique));

        ByteArrayOutputStream serialised = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(serialised)) {
            out.writeObject(unique);
        }
        requireRefused("EMX-1001", withLength(serialised.toByteArray()));
    }

    @Test
    void keepsALargeJavaObjectAsItCame() throws Exception {
        String large = unique.repeat(20_000);
        COURT.send("court-order", COURT.session().createObjectMessage(large));

        ByteArrayOutputStream serialised = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(serialised)) {
            out.writeObject(large);
        }
        requireRefused("EMX-1001", withLength(serialised.toByteArray()));
    }

    /** One entry, as CORE writes a map: there is one; its name in UTF-16 after its length; a string; its length, itself. */
    @Test
    void keepsAMapAsItCame() throws Exception {
        MapMessage map = COURT.session().createMapMessage();
        map.setString("k", unique);
        COURT.send("court-order", map);

        byte[] value = unique.getBytes(StandardCharsets.UTF_16LE);
        byte[] octets = ByteBuffer.allocate(1 + 4 + 4 + 2 + 1 + 4 + value.length)
                .put((byte) 1)
                .putInt(1)
                .putInt(2)
                .put("k".getBytes(StandardCharsets.UTF_16LE))
                .put((byte) 10)
                .putInt(value.length)
                .put(value)
                .array();
        requireRefused("EMX-1001", octets);
    }

    /** One number, as CORE writes a stream: its type, and its eight octets. */
    @Test
    void keepsAStreamAsItCame() throws Exception {
        long number = UUID.fromString(unique).getMostSignificantBits();
        StreamMessage stream = COURT.session().createStreamMessage();
        stream.writeLong(number);
        COURT.send("court-order", stream);

        requireRefused(
                "EMX-1001", ByteBuffer.allocate(9).put((byte) 7).putLong(number).array());
    }

    @Test
    void keepsNoOctetsOfAMessageWithoutABody() throws Exception {
        Message none = COURT.session().createMessage();
        COURT.send("court-order", none);

        requireRefused("EMX-1001", new byte[0]);
    }

    private static byte[] withLength(byte[] octets) {
        return ByteBuffer.allocate(4 + octets.length)
                .putInt(octets.length)
                .put(octets)
                .array();
    }

    private static void requireRefused(String number, byte[] octets) throws JMSException, IOException {
        String digest = Digest.sha256(octets);
        Receipt receipt = COURT.await(
                        "receipt",
                        one -> one.receipt()
                                .aboutDigest()
                                .filter(digest::equals)
                                .isPresent())
                .receipt();
        assertThat(receipt.status()).isEqualTo(ReceiptStatus.REFUSED);
        assertThat(receipt.refusal().orElseThrow().number()).isEqualTo(number);
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT size FROM audit_leaf WHERE kind = 'REFUSAL' AND payload_digest = ? AND outcome = ?",
                                Long.class,
                                digest,
                                number))
                .contains((long) octets.length);
        assertThat(HUB.original(digest)).isEqualTo(octets);
    }
}
