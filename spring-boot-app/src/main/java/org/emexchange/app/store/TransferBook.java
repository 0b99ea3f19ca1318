package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Transfers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one transaction reads and writes of transfers. */
final class TransferBook implements Transfers.Book {
    private final JdbcClient jdbc;

    TransferBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Transfers.Begun> begun(Transfers.Key key) {
        return of("SELECT * FROM transfer WHERE sender = :sender AND id = :id", key)
                .query((row, number) -> TransferRows.begun(row))
                .optional();
    }

    @Override
    public List<Transfers.Part> parts(Transfers.Key key, int from) {
        return of(
                        "SELECT * FROM transfer_part WHERE sender = :sender AND id = :id AND number >= :from ORDER BY number",
                        key)
                .param("from", from)
                .query((row, number) -> part(row))
                .list();
    }

    private static Transfers.Part part(ResultSet row) throws SQLException {
        return new Transfers.Part(
                row.getInt("number"),
                row.getString("digest"),
                row.getLong("records"),
                row.getString("sent"),
                row.getLong("kept"));
    }

    /** A transfer that goes on is told of again when it stalls again. */
    @Override
    public void took(Transfers.Begun transfer, Transfers.Part part, Instant at) {
        of("""
                INSERT INTO transfer (sender, id, interchange, answers, parts, last_at)
                VALUES (:sender, :id, :interchange, :answers, :parts, :at)
                ON CONFLICT (sender, id) DO UPDATE SET last_at = :at, told_at = NULL
                """, transfer.key())
                .param("interchange", transfer.interchange())
                .param("answers", transfer.answers())
                .param("parts", transfer.parts())
                .param("at", DatabaseTime.of(at))
                .update();
        of("""
                INSERT INTO transfer_part (sender, id, number, digest, records, sent, kept)
                VALUES (:sender, :id, :number, :digest, :records, :sent, :kept)
                """, transfer.key())
                .param("number", part.number())
                .param("digest", part.digest())
                .param("records", part.records())
                .param("sent", part.sent())
                .param("kept", part.kept())
                .update();
    }

    @Override
    public void ended(Transfers.Key key, Instant at) {
        of("UPDATE transfer SET ended_at = :at, last_at = :at WHERE sender = :sender AND id = :id", key)
                .param("at", DatabaseTime.of(at))
                .update();
    }

    @Override
    public boolean told(Transfers.Stalled stalled, Instant at) {
        int rows = of("""
                UPDATE transfer SET told_at = :at
                WHERE sender = :sender AND id = :id AND last_at = :since AND ended_at IS NULL AND told_at IS NULL
                """, stalled.transfer().key())
                .param("at", DatabaseTime.of(at))
                .param("since", DatabaseTime.of(stalled.since()))
                .update();
        return rows == 1;
    }

    private JdbcClient.StatementSpec of(String sql, Transfers.Key key) {
        return jdbc.sql(sql).param("sender", key.sender().value()).param("id", key.id());
    }
}
