package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Transfers;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transfers as they are read outside a message's transaction. */
final class TransferRows implements Transfers {
    private final JdbcClient jdbc;

    TransferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Stalled> stalled(Instant since) {
        return jdbc.sql("""
                SELECT *, (SELECT count(*) FROM transfer_part p WHERE (p.sender, p.id) = (t.sender, t.id)) AS taken
                FROM transfer t WHERE ended_at IS NULL AND told_at IS NULL AND last_at <= :since
                ORDER BY last_at LIMIT 100
                """)
                .param("since", DatabaseTime.of(since))
                .query((row, number) -> new Stalled(begun(row), row.getInt("taken"), DatabaseTime.read(row, "last_at")))
                .list();
    }

    static Begun begun(ResultSet row) throws SQLException {
        return new Begun(
                new Key(new PartyId(row.getString("sender")), row.getString("id")),
                row.getString("interchange"),
                row.getString("answers"),
                row.getInt("parts"),
                row.getTimestamp("ended_at") == null
                        ? Optional.empty()
                        : Optional.of(DatabaseTime.read(row, "ended_at")));
    }
}
