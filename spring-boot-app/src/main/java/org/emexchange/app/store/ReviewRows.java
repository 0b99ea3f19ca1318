package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.ReviewRecords;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be reviewed, and what came of it. */
final class ReviewRows implements ReviewRecords, ReviewRecords.Book {
    private static final String ALL = """
            SELECT r.*, l.message_id, l.party, l.counterpart, l.purpose, l.power, l.agreement
            FROM review r LEFT JOIN audit_leaf l ON l.number = r.leaf
            """;
    private static final String UNDONE = ALL + "WHERE NOT EXISTS (SELECT FROM review_outcome o WHERE o.review = r.id) ";

    private final JdbcClient jdbc;
    private final Protection protection;

    ReviewRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    @Override
    public List<Reviews.Due> due() {
        return jdbc.sql(UNDONE + "ORDER BY r.due_at, r.id")
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Optional<Reviews.Due> find(String id) {
        return RequestRows.key(id)
                .flatMap(key -> jdbc.sql(ALL + "WHERE r.id = :id")
                        .param("id", key)
                        .query((row, number) -> read(row))
                        .optional());
    }

    @Override
    public List<Reviews.Due> untold(Instant now) {
        return jdbc.sql(UNDONE + """
                AND r.due_at < :now AND NOT EXISTS (SELECT FROM review_alert a WHERE a.review = r.id)
                ORDER BY r.due_at, r.id
                """)
                .param("now", DatabaseTime.of(now))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Set<String> deciders(Reviews.Share share) {
        return Set.copyOf(jdbc.sql("""
                WITH concerned AS (
                    SELECT r.id FROM outbox o JOIN request r
                        ON r.party = o.answers_sender AND r.message_id = o.answers_message_id
                    WHERE o.message_id = :message
                    UNION SELECT a.request FROM outbox o JOIN request_answer a ON a.message_id = o.answers_message_id
                    WHERE o.message_id = :message)
                SELECT decider FROM decision WHERE request IN (SELECT id FROM concerned) AND decider IS NOT NULL
                UNION SELECT s.person FROM second_word s JOIN proposal p ON p.id = s.proposal
                WHERE p.request IN (SELECT id FROM concerned)
                """)
                .param("message", share.messageId())
                .query(String.class)
                .list());
    }

    @Override
    public boolean putUp(Reviews.Due review) {
        return jdbc.sql("""
                INSERT INTO review (id, cause, request, leaf, interchange, since, due_at)
                VALUES (:id, :cause, :request, :leaf, :interchange, :since, :dueAt)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", UUID.fromString(review.id()))
                        .param("cause", review.cause().name())
                        .param("request", review.request().map(UUID::fromString).orElse(null), Types.OTHER)
                        .param("leaf", review.share().map(Reviews.Share::leaf).orElse(null), Types.BIGINT)
                        .param("interchange", review.interchange())
                        .param("since", DatabaseTime.of(review.since()))
                        .param("dueAt", DatabaseTime.of(review.dueAt()))
                        .update()
                == 1;
    }

    @Override
    public boolean conclude(String id, Decider who, Reviews.Verdict verdict, String reasons, Instant at) {
        return jdbc.sql("""
                INSERT INTO review_outcome (review, outcome, reasons, reviewer, name, role, reviewed_at)
                VALUES (:review, :outcome, :reasons, :reviewer, :name, :role, :at)
                ON CONFLICT (review) DO NOTHING
                """)
                        .param("review", UUID.fromString(id))
                        .param("outcome", verdict.name())
                        .param("reasons", protection.encryptText(reasons, "review/" + id + "/reasons"))
                        .param("reviewer", who.id())
                        .param("name", protection.encryptText(who.name(), "review/" + id + "/name"))
                        .param("role", who.role())
                        .param("at", DatabaseTime.of(at))
                        .update()
                == 1;
    }

    @Override
    public boolean told(String id, Instant at) {
        return jdbc.sql("""
                INSERT INTO review_alert (review, told_at) VALUES (:review, :at) ON CONFLICT (review) DO NOTHING
                """)
                        .param("review", UUID.fromString(id))
                        .param("at", DatabaseTime.of(at))
                        .update()
                == 1;
    }

    private static Reviews.Due read(ResultSet row) throws SQLException {
        return new Reviews.Due(
                row.getString("id"),
                Reviews.Cause.valueOf(row.getString("cause")),
                Optional.ofNullable(row.getString("request")),
                row.getString("message_id") == null ? Optional.empty() : Optional.of(share(row)),
                row.getString("interchange"),
                DatabaseTime.read(row, "since"),
                DatabaseTime.read(row, "due_at"));
    }

    static Reviews.Share share(ResultSet row) throws SQLException {
        return new Reviews.Share(
                row.getLong("leaf"),
                row.getString("message_id"),
                new PartyId(row.getString("party")),
                new PartyId(row.getString("counterpart")),
                row.getString("purpose"),
                row.getString("power"),
                row.getString("agreement"));
    }
}
