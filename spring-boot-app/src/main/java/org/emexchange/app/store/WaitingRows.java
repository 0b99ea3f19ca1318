package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.StoredSeal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what waits in a claimed lane, in order, up to the first whose door does not stand. Nothing is decrypted here: a row
 * that cannot be is a failure of its lane, and of no other.
 */
final class WaitingRows {
    /** At most so many rows a claim. */
    static final int ROWS = 50;

    /** And at most so many octets, so that a lane of attachments does not fill the heap; one row always. */
    static final long OCTETS = 8L * 1024 * 1024;

    private final JdbcClient jdbc;
    private final Protection protection;

    WaitingRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    List<Waiting> of(long lane) {
        return jdbc.sql("""
                WITH first AS (
                    SELECT id, n, deliverable, octet_length(octets) + octet_length(clear_sealed) AS size
                    FROM outbox WHERE lane = :lane AND delivered_at IS NULL
                    ORDER BY n LIMIT :rows),
                taken AS (
                    SELECT id, row_number() OVER up_to_here AS place, sum(size) OVER up_to_here AS octets,
                        bool_and(deliverable) OVER up_to_here AS deliverable
                    FROM first WINDOW up_to_here AS (ORDER BY n))
                SELECT o.*, EXISTS (SELECT FROM outbox earlier WHERE earlier.lane = o.lane AND earlier.n < o.n
                    AND earlier.acknowledged_at IS NULL) AS behind
                FROM taken t JOIN outbox o USING (id)
                WHERE t.deliverable AND (t.octets <= :octets OR t.place = 1)
                ORDER BY o.n
                """)
                .param("lane", lane)
                .param("rows", ROWS)
                .param("octets", OCTETS)
                .query(this::read)
                .list();
    }

    private Waiting read(ResultSet row, int number) throws SQLException {
        String messageId = row.getString("message_id");
        StoredSeal stored = new StoredSeal(
                Form.valueOf(row.getString("form")),
                new PartyId(row.getString("recipient")),
                messageId,
                row.getString("interchange"),
                row.getString("marking"),
                row.getLong("leaf"),
                row.getBytes("octets"),
                row.getBytes("stamp"),
                DatabaseTime.read(row, "certificate_ends"));
        byte[] clear = row.getBytes("clear_sealed");
        return new Waiting(
                row.getLong("id"),
                stored,
                () -> protection.cipher().decrypt(clear, OutboxRows.clearContext(messageId)),
                row.getString("route"),
                messageId + "#" + row.getInt("delivery"),
                row.getBoolean("urgent") && !row.getBoolean("behind"),
                row.getBoolean("share"),
                DatabaseTime.read(row, "posted_at"),
                Answers.read(row, protection));
    }
}
