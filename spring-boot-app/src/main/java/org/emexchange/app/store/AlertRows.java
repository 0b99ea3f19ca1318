package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.pipeline.AlertBook;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;

/** Which alerts are due, by what the outbox holds; one hub at a time, by an advisory lock of the transaction. */
final class AlertRows implements AlertBook {
    /** Any number that nothing else locks. */
    private static final long LOCK = 0x454D_4158_414C_5254L;

    private final DataSource source;
    private final Protection protection;
    private final Clock clock;

    AlertRows(DataSource source, Protection protection, Clock clock) {
        this.source = source;
        this.protection = protection;
        this.clock = clock;
    }

    @Override
    public Optional<Claim> claim(Instant postedBefore, Set<Key> leftOut) {
        return Transaction.claim(
                source,
                transaction -> lock(transaction)
                        ? due(transaction, postedBefore, leftOut).map(due -> claim(transaction, due))
                        : Optional.empty());
    }

    private static boolean lock(Transaction transaction) {
        return transaction
                .jdbc()
                .sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private Claim claim(Transaction transaction, ClaimedAlert.Due due) {
        return new ClaimedAlert(due, transaction, new StoreEntry(transaction, protection, clock));
    }

    /** A delivered copy is told of to those only who were told that it waits. */
    private static Optional<ClaimedAlert.Due> due(Transaction transaction, Instant before, Set<Key> leftOut) {
        return transaction
                .jdbc()
                .sql("""
                WITH waiting AS (
                    SELECT o.id, 'UNDELIVERED' AS kind, audience, way, o.posted_at AS since
                    FROM outbox o
                    CROSS JOIN unnest(ARRAY['OPERATORS', 'RECIPIENT', 'SENDER']) AS audience
                    CROSS JOIN unnest(ARRAY['MAIL', 'SMS']) AS way
                    WHERE o.delivered_at IS NULL AND o.urgent AND o.share AND o.posted_at <= :before
                        AND NOT EXISTS (SELECT FROM alert a
                            WHERE a.posting = o.id AND a.audience = audience.audience AND a.way = way.way)),
                arrived AS (
                    SELECT o.id, 'DELIVERED' AS kind, a.audience, a.way, o.delivered_at AS since
                    FROM alert a JOIN outbox o ON o.id = a.posting
                    WHERE a.sent AND a.delivered_told_at IS NULL AND o.delivered_at IS NOT NULL)
                SELECT due.*, o.message_id, o.interchange, o.marking, o.recipient, o.answers_sender
                FROM (SELECT * FROM waiting UNION ALL SELECT * FROM arrived) AS due
                JOIN outbox o ON o.id = due.id
                WHERE concat_ws('/', due.id, due.kind, due.audience, due.way) <> ALL (:leftOut::text[])
                ORDER BY due.since, due.id, due.audience, due.way
                LIMIT 1
                """)
                .param("before", DatabaseTime.of(before))
                .param("leftOut", leftOut.stream().map(AlertRows::text).toArray(String[]::new))
                .query((row, number) -> read(row))
                .optional();
    }

    private static String text(Key key) {
        return key.posting() + "/" + key.kind() + "/" + key.audience() + "/" + key.way();
    }

    private static ClaimedAlert.Due read(ResultSet row) throws SQLException {
        Key key = new Key(
                row.getLong("id"),
                Alert.Kind.valueOf(row.getString("kind")),
                Audience.valueOf(row.getString("audience")),
                Way.valueOf(row.getString("way")));
        Alert alert = new Alert(
                key.kind(),
                CatalogueNumber.valueOf(row.getString("interchange")),
                Marking.of(row.getString("marking")).orElseThrow(),
                UUID.fromString(row.getString("message_id")),
                DatabaseTime.read(row, "since"));
        Optional<String> party =
                switch (key.audience()) {
                    case SENDER -> Optional.ofNullable(row.getString("answers_sender"));
                    case RECIPIENT -> Optional.of(row.getString("recipient"));
                    case OPERATORS -> Optional.empty();
                };
        return new ClaimedAlert.Due(key, alert, party.map(PartyId::new));
    }
}
