package org.emexchange.app.store;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.pipeline.LeaseLostException;
import org.emexchange.hub.pipeline.Leases;
import org.emexchange.hub.pipeline.Ledger.Fence;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leases by the database's clock, which all hubs share. */
final class LeaseRows implements Leases {
    static final Duration LIFE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final UUID holder = UUID.randomUUID();

    LeaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong hold(String door) {
        return jdbc.sql("""
                INSERT INTO lease AS l (door, holder, number, ends)
                VALUES (:door, :holder, 1, clock_timestamp() + make_interval(secs => :life))
                ON CONFLICT (door) DO UPDATE SET holder = excluded.holder, ends = excluded.ends,
                    number = CASE WHEN l.holder = excluded.holder THEN l.number ELSE l.number + 1 END
                WHERE l.holder = excluded.holder OR l.ends < clock_timestamp()
                RETURNING number
                """)
                .param("door", door)
                .param("holder", holder)
                .param("life", LIFE.toSeconds())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public void release(String door) {
        jdbc.sql("UPDATE lease SET ends = '-infinity' WHERE door = :door AND holder = :holder")
                .param("door", door)
                .param("holder", holder)
                .update();
    }

    /** Locks the lease against whoever would take it over meanwhile. */
    static void require(JdbcClient jdbc, Fence fence) {
        boolean held = jdbc.sql("SELECT number FROM lease WHERE door = :door AND number = :number FOR SHARE")
                .param("door", fence.door())
                .param("number", fence.number())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!held) {
            throw new LeaseLostException(fence.door());
        }
    }
}
