package org.emexchange.app.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.emexchange.app.store.Lanes.Locked;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lanes whose first message has no door to go by. */
final class HeldLanes {
    private final DataSource source;

    HeldLanes(DataSource source) {
        this.source = source;
    }

    List<HeldLane> list() {
        return JdbcClient.create(source)
                .sql("""
                SELECT l.recipient, l.key, count(*) AS waiting, min(o.posted_at) AS since
                FROM outbox o JOIN lane l ON l.lane = o.lane
                WHERE o.delivered_at IS NULL AND NOT o.deliverable
                GROUP BY l.recipient, l.key
                ORDER BY since, l.recipient, l.key
                """)
                .query((row, number) -> new HeldLane(
                        new PartyId(row.getString("recipient")),
                        row.getString("key"),
                        row.getLong("waiting"),
                        DatabaseTime.read(row, "since")))
                .list();
    }

    /** Lets go what was kept for a recipient, in its order, now that its door stands. */
    void release(PartyId recipient) {
        try (Transaction transaction = Transaction.begin(source)) {
            Map<LaneKey, Integer> kept = kept(transaction.jdbc(), recipient);
            Lanes lanes = new Lanes(transaction.jdbc());
            if (!kept.isEmpty()) {
                var locked = lanes.lock(kept);
                transaction
                        .jdbc()
                        .sql("""
                        UPDATE outbox SET deliverable = true
                        WHERE lane = ANY (:lanes) AND delivered_at IS NULL AND NOT deliverable
                        """)
                        .param(
                                "lanes",
                                locked.values().stream().mapToLong(Locked::lane).toArray())
                        .update();
                lanes.refresh(locked.values());
            }
            transaction.commit();
        }
    }

    private static Map<LaneKey, Integer> kept(JdbcClient jdbc, PartyId recipient) {
        return jdbc.sql("""
                SELECT DISTINCT l.key FROM outbox o JOIN lane l ON l.lane = o.lane
                WHERE o.recipient = :recipient AND o.delivered_at IS NULL AND NOT o.deliverable
                """).param("recipient", recipient.value()).query(String.class).set().stream()
                .collect(Collectors.toMap(name -> new LaneKey(recipient, name), name -> 0));
    }
}
