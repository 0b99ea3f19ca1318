package org.emexchange.app.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.emexchange.hub.audit.Leaf;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers that hubs on this store have loaded, one after the other. */
public final class RegisterLoads {
    private static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('register_load'))";

    private final DataSource source;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    RegisterLoads(DataSource source, Pseudonyms pseudonyms, Clock clock) {
        this.source = source;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * Writes a load into the share log, in one transaction with what the next one is compared with.
     *
     * @param fields text of each field, by entry and name
     * @param digest SHA-256 of all of them, lower-case hex
     * @param leaves of this load, given the fields of the load before and of this one as keyed pseudonyms
     */
    public void record(
            SortedMap<String, SortedMap<String, String>> fields, String digest, Function<Loads, List<Leaf>> leaves) {
        SortedMap<String, SortedMap<String, String>> now = new TreeMap<>();
        fields.forEach((entry, texts) -> {
            SortedMap<String, String> marks = new TreeMap<>();
            texts.forEach((field, text) -> marks.put(field, pseudonyms.of(entry + "\n" + field + "\n" + text)));
            now.put(entry, marks);
        });
        try (Transaction transaction = Transaction.begin(source)) {
            JdbcClient jdbc = transaction.jdbc();
            jdbc.sql(ONE_AT_A_TIME).query((row, number) -> "").list();
            Loads loads = new Loads(before(jdbc), now);
            ShareLogTable log = new ShareLogTable(jdbc, clock);
            leaves.apply(loads).forEach(log::append);
            if (!loads.before().equals(now)) {
                add(transaction, now, digest);
            }
            transaction.commit();
        }
    }

    /** Writes an administrative act that changed nothing. */
    public void record(Leaf leaf) {
        try (Transaction transaction = Transaction.begin(source)) {
            new ShareLogTable(transaction.jdbc(), clock).append(leaf);
            transaction.commit();
        }
    }

    private static SortedMap<String, SortedMap<String, String>> before(JdbcClient jdbc) {
        SortedMap<String, SortedMap<String, String>> before = new TreeMap<>();
        jdbc.sql("""
                SELECT entry, field, pseudonym FROM register_field
                WHERE load = (SELECT max(number) FROM register_load)
                """)
                .query((row, number) -> before.computeIfAbsent(row.getString(1), entry -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)))
                .list();
        return before;
    }

    private void add(Transaction transaction, Map<String, SortedMap<String, String>> now, String digest) {
        long load = transaction
                .jdbc()
                .sql("INSERT INTO register_load (at, digest) VALUES (:at, :digest) RETURNING number")
                .param("at", DatabaseTime.of(clock.instant()))
                .param("digest", digest)
                .query(Long.class)
                .single();
        MapSqlParameterSource[] rows = now.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(field -> new MapSqlParameterSource()
                                .addValue("load", load)
                                .addValue("entry", entry.getKey())
                                .addValue("field", field.getKey())
                                .addValue("pseudonym", field.getValue())))
                .toArray(MapSqlParameterSource[]::new);
        transaction
                .batches()
                .batchUpdate(
                        "INSERT INTO register_field (load, entry, field, pseudonym)"
                                + " VALUES (:load, :entry, :field, :pseudonym)",
                        rows);
    }

    /** Two loads, each as keyed pseudonyms by entry and field. */
    public record Loads(
            SortedMap<String, SortedMap<String, String>> before, SortedMap<String, SortedMap<String, String>> now) {}
}
