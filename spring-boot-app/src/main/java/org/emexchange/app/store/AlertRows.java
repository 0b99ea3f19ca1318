package org.emexchange.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.emexchange.hub.pipeline.AlertBook;

/**
 * Which alerts are due, by what the outbox has and what is held; one hub at a time for each way, by an advisory lock of the
 * transaction.
 */
final class AlertRows implements AlertBook {
    /** Half of an advisory lock's key, which nothing else has; the other half is made of the way. */
    private static final int LOCK = 0x414C_5254;

    private final DataSource source;
    private final Protection protection;
    private final Clock clock;

    AlertRows(DataSource source, Protection protection, Clock clock) {
        this.source = source;
        this.protection = protection;
        this.clock = clock;
    }

    @Override
    public Optional<Claim> claim(Way way, Instant takenBefore, Set<Key> leftOut) {
        return Transaction.claim(
                source,
                transaction -> lock(transaction, way)
                        ? due(transaction, way, takenBefore, leftOut).map(due -> claim(transaction, due))
                        : Optional.empty());
    }

    private static boolean lock(Transaction transaction, Way way) {
        return transaction
                .jdbc()
                .sql("SELECT pg_try_advisory_xact_lock(:lock, hashtext(:way))")
                .param("lock", LOCK)
                .param("way", way.name())
                .query(Boolean.class)
                .single();
    }

    private Claim claim(Transaction transaction, DueAlert due) {
        return new ClaimedAlert(due, transaction, new StoreEntry(transaction, protection, clock));
    }

    /** A delivered copy is told of to those only who were told that it waits. */
    private static Optional<DueAlert> due(Transaction transaction, Way way, Instant before, Set<Key> leftOut) {
        return transaction
                .jdbc()
                .sql("""
                WITH chosen AS (SELECT :way::text AS way),
                copies AS (
                    SELECT o.*, CASE WHEN o.held_since IS NULL OR EXISTS (SELECT FROM alert a
                            WHERE a.sent AND a.sender = o.answers_sender AND a.message_id = o.answers_message_id)
                        THEN o.posted_at ELSE o.held_since END AS since
                    FROM outbox o WHERE o.delivered_at IS NULL AND o.urgent AND o.share),
                waiting AS (
                    SELECT 'UNDELIVERED' AS kind, audience, chosen.way, c.since, c.id AS posting, c.message_id, c.interchange,
                        c.marking, c.recipient, c.answers_sender AS sender
                    FROM copies c
                    CROSS JOIN unnest(ARRAY['OPERATORS', 'RECIPIENT', 'SENDER']) AS audience
                    CROSS JOIN chosen
                    WHERE c.since <= :before AND NOT EXISTS (SELECT FROM alert a
                        WHERE a.posting = c.id AND a.audience = audience.audience AND a.way = chosen.way)),
                early AS (
                    SELECT 'HELD', audience, chosen.way, h.reached_door, NULL::bigint, h.message_id, i.interchange,
                        h.marking, NULL, h.sender
                    FROM held h JOIN inbox i ON i.party = h.sender AND i.message_id = h.message_id
                    CROSS JOIN unnest(ARRAY['OPERATORS', 'SENDER']) AS audience
                    CROSS JOIN chosen
                    WHERE h.urgent AND h.reached_door <= :before AND NOT EXISTS (SELECT FROM alert a
                        WHERE a.sender = h.sender AND a.message_id = h.message_id
                            AND a.audience = audience.audience AND a.way = chosen.way)),
                arrived AS (
                    SELECT 'DELIVERED', a.audience, way, o.delivered_at, o.id, o.message_id, o.interchange,
                        o.marking, o.recipient, o.answers_sender
                    FROM alert a JOIN chosen USING (way) JOIN outbox o ON o.id = a.posting
                    WHERE a.sent AND a.delivered_told_at IS NULL AND o.delivered_at IS NOT NULL)
                SELECT * FROM (TABLE waiting UNION ALL TABLE early UNION ALL TABLE arrived) AS due
                WHERE concat_ws('/', message_id, kind, audience, way) <> ALL (:leftOut::text[])
                ORDER BY since, posting, message_id, audience
                LIMIT 1
                """)
                .param("way", way.name())
                .param("before", DatabaseTime.of(before))
                .param("leftOut", leftOut.stream().map(AlertRows::text).toArray(String[]::new))
                .query((row, number) -> DueAlert.read(row))
                .optional();
    }

    private static String text(Key key) {
        return key.reference() + "/" + key.kind() + "/" + key.audience() + "/" + key.way();
    }
}
