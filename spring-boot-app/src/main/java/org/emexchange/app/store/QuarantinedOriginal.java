package org.emexchange.app.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a refused original out again, and only if every octet of it is as it came. */
final class QuarantinedOriginal {
    private record Row(byte @Nullable [] original, @Nullable UUID body) {}

    private final DataSource source;
    private final CipherAtRest cipher;

    QuarantinedOriginal(DataSource source, CipherAtRest cipher) {
        this.source = source;
        this.cipher = cipher;
    }

    /** Reads it twice from one state of the database: nothing goes out before all of it has been seen to be right. */
    boolean copy(String digest, OutputStream to) throws IOException {
        try (Transaction transaction = Transaction.begin(source)) {
            JdbcClient jdbc = transaction.jdbc();
            jdbc.sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .update();
            Optional<Row> row = row(jdbc, digest);
            if (row.isEmpty()) {
                return false;
            }
            MessageDigest seen = PartsOut.sha256();
            copy(jdbc, digest, row.get(), new DigestOutputStream(OutputStream.nullOutputStream(), seen));
            if (!HexFormat.of().formatHex(seen.digest()).equals(digest)) {
                throw new IllegalStateException("the quarantined original " + digest + " is not what it was");
            }
            copy(jdbc, digest, row.get(), to);
            return true;
        }
    }

    private static Optional<Row> row(JdbcClient jdbc, String digest) {
        return jdbc.sql("SELECT original, body FROM quarantine WHERE digest = :digest")
                .param("digest", digest)
                .query((row, number) -> new Row(row.getBytes("original"), row.getObject("body", UUID.class)))
                .optional();
    }

    private void copy(JdbcClient jdbc, String digest, Row row, OutputStream to) throws IOException {
        byte[] original = row.original();
        UUID body = row.body();
        if (original != null) {
            to.write(cipher.decrypt(original, QuarantineRows.context(digest)));
        } else if (body != null) {
            copyParts(jdbc, body, to);
        }
    }

    /** Up to the first number that is not there: what is missing after it shows in the digest. */
    private void copyParts(JdbcClient jdbc, UUID body, OutputStream to) throws IOException {
        int number = 0;
        Optional<byte[]> part = part(jdbc, body, number);
        while (part.isPresent()) {
            to.write(cipher.decrypt(part.get(), PartsOut.context(body, number)));
            number++;
            part = part(jdbc, body, number);
        }
    }

    private static Optional<byte[]> part(JdbcClient jdbc, UUID body, int number) {
        return jdbc.sql("SELECT octets FROM quarantine_part WHERE body = :body AND number = :number")
                .param("body", body)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }
}
