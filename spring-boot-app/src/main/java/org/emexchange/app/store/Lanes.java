package org.emexchange.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lane rows: locking and numbering, and what each lane waits for. */
final class Lanes {
    /** A lane that this transaction has locked; it may give the numbers from {@code next} on. */
    record Locked(long lane, long next) {}

    private final JdbcClient jdbc;

    Lanes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the lanes, in one order for all transactions, until the end of the transaction, and reserves numbers in them.
     *
     * @param counts how many numbers each lane is to give; none for a lane that is only locked
     */
    Map<LaneKey, Locked> lock(Map<LaneKey, Integer> counts) {
        List<LaneKey> keys = List.copyOf(counts.keySet());
        Map<LaneKey, Locked> locked = new HashMap<>();
        jdbc.sql("""
                WITH locked AS (
                    INSERT INTO lane AS l (recipient, key, next)
                    SELECT wanted.recipient, wanted.key, 1 + wanted.count
                    FROM unnest(:recipients::text[], :names::text[], :counts::int[]) AS wanted (recipient, key, count)
                    ORDER BY wanted.recipient COLLATE "C", wanted.key COLLATE "C"
                    ON CONFLICT (recipient, key) DO UPDATE SET next = l.next + excluded.next - 1
                    RETURNING lane, recipient, key, next),
                turn AS (
                    INSERT INTO lane_turn (lane, due_at)
                    SELECT lane, '-infinity' FROM locked
                    JOIN unnest(:recipients::text[], :names::text[], :counts::int[]) AS wanted (recipient, key, count)
                        USING (recipient, key)
                    WHERE next = 1 + count
                    ON CONFLICT DO NOTHING)
                SELECT lane, recipient, key, next FROM locked
                """)
                .param(
                        "recipients",
                        keys.stream().map(key -> key.recipient().value()).toArray(String[]::new))
                .param("names", keys.stream().map(LaneKey::name).toArray(String[]::new))
                .param("counts", keys.stream().mapToInt(counts::get).toArray())
                .query(row -> {
                    LaneKey key = new LaneKey(new PartyId(row.getString("recipient")), row.getString("key"));
                    int count = counts.getOrDefault(key, 0);
                    locked.put(key, new Locked(row.getLong("lane"), row.getLong("next") - count));
                });
        return locked;
    }

    /** Says anew what locked lanes wait for. A lane whose first row's door does not stand waits for no dispatcher. */
    void refresh(Collection<Locked> lanes) {
        jdbc.sql("""
                UPDATE lane l
                SET waiting_since = CASE WHEN first.deliverable THEN first.posted_at END,
                    urgent = EXISTS (SELECT FROM outbox o WHERE o.lane = l.lane AND o.delivered_at IS NULL AND o.urgent)
                FROM unnest(:lanes::bigint[]) AS touched (lane)
                LEFT JOIN LATERAL (
                    SELECT o.posted_at, o.deliverable FROM outbox o
                    WHERE o.lane = touched.lane AND o.delivered_at IS NULL
                    ORDER BY o.n LIMIT 1) AS first ON true
                WHERE l.lane = touched.lane
                """)
                .param("lanes", lanes.stream().mapToLong(Locked::lane).toArray())
                .update();
    }
}
