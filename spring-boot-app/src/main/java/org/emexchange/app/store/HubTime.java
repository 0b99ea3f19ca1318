package org.emexchange.app.store;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a hub was last at work, so that no deadline runs while none is. */
final class HubTime {
    /** Hubs say so every minute: a longer silence is an outage. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    /** What lay unread at the doors gets this long to be taken in. */
    static final Duration TO_CATCH_UP = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    HubTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two hubs that end a silence at once, one moves the deadlines. */
    void atWork(Instant now) {
        jdbc.sql("""
                WITH before AS (SELECT at FROM hub_at_work FOR UPDATE),
                silent AS (SELECT at FROM before WHERE at < :silent),
                said AS (UPDATE hub_at_work h SET at = :now FROM before WHERE before.at < :now)
                UPDATE held SET deadline = greatest(deadline + (:now::timestamptz - silent.at), :caughtUp::timestamptz) FROM silent
                """)
                .param("now", DatabaseTime.of(now))
                .param("silent", DatabaseTime.of(now.minus(SILENCE)))
                .param("caughtUp", DatabaseTime.of(now.plus(TO_CATCH_UP)))
                .update();
    }
}
