package org.emexchange.app.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.Periods;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When an order has whereabouts monitored. The caller has the order's row locked. */
final class TrailPeriods {
    private final JdbcClient jdbc;

    TrailPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Periods of(String order, String sender) {
        return new Periods(jdbc.sql(
                        "SELECT starts, ends FROM trail_period WHERE order_name = :order AND sender = :sender")
                .param("order", order)
                .param("sender", sender)
                .query((row, number) -> new Period(
                        DatabaseTime.read(row, "starts"),
                        Optional.ofNullable(row.getObject("ends", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list());
    }

    /**
     * From that moment on what is said now; what was monitored until then was monitored, and no more than that.
     *
     * @param from when what is said takes effect; empty of what takes no other's place at a moment of its own
     */
    void say(String order, String sender, Periods said, Optional<Instant> from, Instant now) {
        Periods all = of(order, sender)
                .until(from.orElse(now))
                .or(from.map(said::from).orElse(said));
        forget(order, sender);
        all.all()
                .forEach(period -> jdbc.sql("""
                INSERT INTO trail_period (order_name, sender, starts, ends) VALUES (:order, :sender, :starts, :ends)
                """)
                        .param("order", order)
                        .param("sender", sender)
                        .param("starts", DatabaseTime.of(period.start()))
                        .param("ends", period.end().map(DatabaseTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update());
    }

    void forget(String order, String sender) {
        jdbc.sql("DELETE FROM trail_period WHERE order_name = :order AND sender = :sender")
                .param("order", order)
                .param("sender", sender)
                .update();
    }
}
