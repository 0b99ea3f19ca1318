package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Queries;
import org.emexchange.hub.pipeline.Query;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Queries about messages; message ids only. */
final class QueryRows implements Queries, Queries.Book {
    private final JdbcClient jdbc;

    QueryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Query query) {
        jdbc.sql("""
                INSERT INTO query (party, message_id, asked, share, about, interchange, asked_at)
                VALUES (:party, :message, :asked, :share, :about, :interchange, :at)
                """)
                .param("party", query.asking().value())
                .param("message", query.messageId())
                .param("asked", query.asked().value())
                .param("share", query.share())
                .param("about", query.about())
                .param("interchange", query.interchange())
                .param("at", DatabaseTime.of(query.askedAt()))
                .update();
    }

    @Override
    public Optional<Query> asked(PartyId asking, String messageId) {
        return jdbc.sql("SELECT * FROM query WHERE party = :party AND message_id = :message FOR UPDATE")
                .param("party", asking.value())
                .param("message", messageId)
                .query((row, number) -> query(row))
                .optional();
    }

    @Override
    public void end(Query query, Query.Ending how, Instant at) {
        int rows = jdbc.sql("""
                UPDATE query SET ended_at = :at, ending = :how
                WHERE party = :party AND message_id = :message AND ended_at IS NULL
                """)
                .param("at", DatabaseTime.of(at))
                .param("how", how.name())
                .param("party", query.asking().value())
                .param("message", query.messageId())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("that query has ended before");
        }
    }

    @Override
    public List<Query> open() {
        return jdbc.sql("SELECT * FROM query WHERE ended_at IS NULL ORDER BY asked_at, message_id")
                .query((row, number) -> query(row))
                .list();
    }

    private static Query query(ResultSet row) throws SQLException {
        return new Query(
                new PartyId(row.getString("party")),
                row.getString("message_id"),
                new PartyId(row.getString("asked")),
                row.getString("share"),
                row.getString("about"),
                row.getString("interchange"),
                DatabaseTime.read(row, "asked_at"),
                Optional.ofNullable(row.getString("ending")).map(Query.Ending::valueOf));
    }
}
