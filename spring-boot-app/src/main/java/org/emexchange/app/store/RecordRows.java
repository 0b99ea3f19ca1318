package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.emexchange.hub.pipeline.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Continuous records of orders. Each entry is encrypted for its place, so that none can be put in another's. */
final class RecordRows {
    private final JdbcClient jdbc;
    private final Protection protection;

    RecordRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    List<Entered> enter(String record, String order, IntFunction<Entered> made) {
        String orderName = protection.pseudonyms().of(order);
        int number = jdbc.sql("""
                INSERT INTO record AS r (name, order_name, entries) VALUES (:name, :order, 1)
                ON CONFLICT (name, order_name) DO UPDATE SET entries = r.entries + 1
                RETURNING entries
                """)
                .param("name", record)
                .param("order", orderName)
                .query(Integer.class)
                .single();
        List<Entered> entries = new ArrayList<>(entries(record, orderName));
        if (entries.size() != number - 1) {
            throw new IllegalStateException("the record of an order lacks an entry");
        }
        Entered newest = made.apply(number);
        insert(record, orderName, newest);
        entries.add(newest);
        return entries;
    }

    private List<Entered> entries(String record, String orderName) {
        return jdbc.sql("""
                SELECT number, message_id, accepted_at, standard, payload FROM record_entry
                WHERE name = :name AND order_name = :order ORDER BY number
                """)
                .param("name", record)
                .param("order", orderName)
                .query((row, n) -> read(row, record, orderName))
                .list();
    }

    private Entered read(ResultSet row, String record, String orderName) throws SQLException {
        int number = row.getInt("number");
        return new Entered(
                number,
                row.getString("message_id"),
                DatabaseTime.read(row, "accepted_at"),
                row.getString("standard"),
                protection.cipher().decrypt(row.getBytes("payload"), context(record, orderName, number)));
    }

    private void insert(String record, String orderName, Entered entry) {
        jdbc.sql("""
                INSERT INTO record_entry (name, order_name, number, message_id, accepted_at, standard, payload)
                VALUES (:name, :order, :number, :messageId, :at, :standard, :payload)
                """)
                .param("name", record)
                .param("order", orderName)
                .param("number", entry.number())
                .param("messageId", entry.messageId())
                .param("at", DatabaseTime.of(entry.acceptedAt()))
                .param("standard", entry.standard())
                .param(
                        "payload",
                        protection.cipher().encrypt(entry.payload(), context(record, orderName, entry.number())))
                .update();
    }

    private static String context(String record, String orderName, int number) {
        return "record/" + record + "/" + orderName + "/" + number;
    }
}
