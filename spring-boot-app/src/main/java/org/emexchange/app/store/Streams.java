package org.emexchange.app.store;

import org.emexchange.hub.pipeline.Ledger.Stream;
import org.emexchange.hub.pipeline.Ledger.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each sender's numbered messages about one order have been accepted. */
final class Streams {
    private final JdbcClient jdbc;
    private final Pseudonyms pseudonyms;

    Streams(JdbcClient jdbc, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
    }

    /** The update locks the row, whether it was there or not; {@code asked_at} is what had been accepted before it. */
    Turn turn(Stream stream, long sequence) {
        long accepted = jdbc.sql("""
                INSERT INTO stream AS s (sender, name, order_name, asked_at, accepted)
                VALUES (:sender, :name, :order, 0, CASE WHEN :sequence = 1 THEN 1 ELSE 0 END)
                ON CONFLICT (sender, name, order_name) DO UPDATE SET asked_at = s.accepted,
                    accepted = CASE WHEN :sequence = s.accepted + 1 THEN :sequence ELSE s.accepted END
                RETURNING asked_at
                """)
                .param("sender", stream.sender().value())
                .param("name", stream.name())
                .param("order", pseudonyms.of(stream.order()))
                .param("sequence", sequence)
                .query(Long.class)
                .single();
        if (sequence <= accepted) {
            return Turn.PASSED;
        }
        return sequence == accepted + 1 ? Turn.NOW : Turn.EARLY;
    }
}
