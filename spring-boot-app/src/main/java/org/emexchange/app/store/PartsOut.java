package org.emexchange.app.store;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes octets and writes them, a MiB at a time, encrypted, as the parts of one body. */
final class PartsOut extends OutputStream {
    static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final CipherAtRest cipher;
    private final UUID body;
    private final MessageDigest digest = sha256();
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;
    private long size;

    PartsOut(JdbcClient jdbc, CipherAtRest cipher, UUID body) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.body = body;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        digest.update(octets, offset, length);
        size += length;
        int taken = 0;
        while (taken < length) {
            int step = Math.min(length - taken, PART - filled);
            System.arraycopy(octets, offset + taken, part, filled, step);
            filled += step;
            taken += step;
            if (filled == PART) {
                writePart();
            }
        }
    }

    /** No more will come. */
    void finish() {
        if (filled > 0) {
            writePart();
        }
    }

    private void writePart() {
        jdbc.sql("INSERT INTO quarantine_part (body, number, octets) VALUES (:body, :number, :octets)")
                .param("body", body)
                .param("number", number)
                .param("octets", cipher.encrypt(Arrays.copyOf(part, filled), context(body, number)))
                .update();
        number++;
        filled = 0;
    }

    /** SHA-256 of all that came, lower-case hex; once. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long size() {
        return size;
    }

    static String context(UUID body, int number) {
        return "quarantine_part/" + body + "/" + number;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
