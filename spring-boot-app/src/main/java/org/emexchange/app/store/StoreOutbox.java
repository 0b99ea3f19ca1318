package org.emexchange.app.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.emexchange.hub.pipeline.Outbox;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dispatcher's side of the store. */
final class StoreOutbox implements Outbox {
    /** A lane that another dispatcher has just emptied looks waiting once, at most. */
    private static final int LOOKS = 3;

    private final DataSource source;
    private final Protection protection;
    private final Clock clock;

    StoreOutbox(DataSource source, Protection protection, Clock clock) {
        this.source = source;
        this.protection = protection;
        this.clock = clock;
    }

    @Override
    public Optional<Claimed> claim(Instant now, Set<PartyId> leftOut) {
        return Transaction.claim(source, transaction -> claim(transaction, now, leftOut));
    }

    private Optional<Claimed> claim(Transaction transaction, Instant now, Set<PartyId> leftOut) {
        for (int look = 0; look < LOOKS; look++) {
            Optional<LaneTurn> turn = lock(transaction.jdbc(), now, leftOut);
            if (turn.isEmpty()) {
                return Optional.empty();
            }
            List<Waiting> waiting = new WaitingRows(transaction.jdbc(), protection)
                    .of(turn.get().lane());
            if (!waiting.isEmpty()) {
                return Optional.of(new ClaimedLane(turn.get(), waiting, transaction, protection, clock));
            }
        }
        return Optional.empty();
    }

    /**
     * Locks the turn of the best lane that nobody holds. Looks at the first lanes of each recipient only, so that one who
     * has been away for days, with a hundred thousand lanes waiting, costs the others nothing.
     */
    private static Optional<LaneTurn> lock(JdbcClient jdbc, Instant now, Set<PartyId> leftOut) {
        return jdbc.sql("""
                WITH RECURSIVE waiting (recipient) AS (
                    (SELECT recipient FROM lane WHERE waiting_since IS NOT NULL ORDER BY recipient LIMIT 1)
                    UNION ALL
                    SELECT (SELECT l.recipient FROM lane l
                        WHERE l.waiting_since IS NOT NULL AND l.recipient > w.recipient
                        ORDER BY l.recipient LIMIT 1)
                    FROM waiting w WHERE w.recipient IS NOT NULL),
                candidate AS (
                    SELECT first.* FROM waiting w CROSS JOIN LATERAL (
                        SELECT l.lane, l.recipient, l.key, l.urgent, l.waiting_since
                        FROM lane l
                        WHERE l.recipient = w.recipient AND l.waiting_since IS NOT NULL AND l.due_at <= :now
                        ORDER BY l.urgent DESC, l.waiting_since LIMIT 32) AS first
                    WHERE w.recipient <> ALL (:leftOut::text[]))
                SELECT c.lane, c.recipient, c.key, t.failures
                FROM candidate c JOIN lane_turn t ON t.lane = c.lane
                WHERE t.due_at <= :now
                ORDER BY c.urgent DESC, c.waiting_since LIMIT 1
                FOR UPDATE OF t SKIP LOCKED
                """)
                .param("now", DatabaseTime.of(now))
                .param("leftOut", leftOut.stream().map(PartyId::value).toArray(String[]::new))
                .query((row, number) -> new LaneTurn(
                        row.getLong("lane"),
                        new LaneKey(new PartyId(row.getString("recipient")), row.getString("key")),
                        row.getInt("failures")))
                .optional();
    }
}
