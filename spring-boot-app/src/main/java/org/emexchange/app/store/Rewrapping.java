package org.emexchange.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings one column's records under the current key. Only their heads leave the database, however large they are. */
final class Rewrapping {
    /** @param key values of the table's key, in its order */
    private record Row(List<Object> key, byte[] head) {}

    private final DataSource source;
    private final SealedColumn column;
    private final byte[] beginning;
    private final UnaryOperator<byte[]> rewrap;
    private final int head;

    Rewrapping(DataSource source, SealedColumn column, byte[] beginning, UnaryOperator<byte[]> rewrap, int head) {
        this.source = source;
        this.column = column;
        this.beginning = beginning;
        this.rewrap = rewrap;
        this.head = head;
    }

    /** How many records are under another key. */
    long others() {
        return JdbcClient.create(source)
                .sql("SELECT count(*) FROM " + column.table() + " WHERE " + isUnderAnother())
                .param("beginning", beginning)
                .param("length", beginning.length)
                .query(Long.class)
                .single();
    }

    /** One walk through the table in the order of its key, so many rows a transaction. */
    long all(int rows) {
        long done = 0;
        List<Object> last = List.of();
        do {
            try (Transaction transaction = Transaction.begin(source)) {
                List<Row> found = next(transaction.jdbc(), last, rows);
                found.forEach(row -> update(transaction.jdbc(), row));
                transaction.commit();
                done += found.size();
                last = found.isEmpty() ? List.of() : found.get(found.size() - 1).key();
            }
        } while (!last.isEmpty());
        return done;
    }

    private List<Row> next(JdbcClient jdbc, List<Object> last, int rows) {
        String after = last.isEmpty() ? "" : " AND (" + column.keyColumns() + ") > (" + column.keyParameters() + ")";
        return jdbc.sql("SELECT " + column.keyColumns() + ", substring(" + column.name() + " FOR :head) AS head FROM "
                        + column.table() + " WHERE " + isUnderAnother() + after + " ORDER BY " + column.keyColumns()
                        + " LIMIT :rows FOR UPDATE SKIP LOCKED")
                .param("beginning", beginning)
                .param("length", beginning.length)
                .param("head", head)
                .param("rows", rows)
                .params(key(last))
                .query((row, number) -> {
                    List<Object> key = new ArrayList<>();
                    for (String name : column.keys()) {
                        key.add(row.getObject(name));
                    }
                    return new Row(key, row.getBytes("head"));
                })
                .list();
    }

    private void update(JdbcClient jdbc, Row row) {
        jdbc.sql("UPDATE " + column.table() + " SET " + column.name() + " = :head || substring(" + column.name()
                        + " FROM :rest) WHERE (" + column.keyColumns() + ") = (" + column.keyParameters() + ")")
                .param("head", rewrap.apply(row.head()))
                .param("rest", head + 1)
                .params(key(row.key()))
                .update();
    }

    private String isUnderAnother() {
        return "substring(" + column.name() + " FOR :length) <> :beginning";
    }

    private static Map<String, Object> key(List<Object> values) {
        Map<String, Object> key = new HashMap<>();
        for (int n = 0; n < values.size(); n++) {
            key.put("k" + n, values.get(n));
        }
        return key;
    }
}
