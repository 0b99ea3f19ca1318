package org.emexchange.app.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emexchange.hub.pipeline.Samples;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seeds, days that are done, and the shares of a day. */
final class SampleRows implements Samples, Samples.Book {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_OCTETS = 32;

    private final JdbcClient jdbc;

    SampleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> lastDone() {
        return jdbc.sql("SELECT day FROM sample_done ORDER BY day DESC LIMIT 1")
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    @Override
    public Optional<byte[]> seed(LocalDate day) {
        return jdbc.sql("SELECT seed FROM sample_seed WHERE day = :day")
                .param("day", day)
                .query((row, number) -> row.getBytes("seed"))
                .optional();
    }

    @Override
    public List<Shared> shares(LocalDate day, Predicate<String> chosen) {
        List<Shared> shares = new ArrayList<>();
        jdbc.sql("""
                SELECT number AS leaf, at, interchange, message_id, party, counterpart, purpose, power, agreement
                FROM audit_leaf WHERE kind = 'SHARE' AND at >= :from AND at < :to ORDER BY number
                """)
                .param("from", DatabaseTime.of(start(day)))
                .param("to", DatabaseTime.of(start(day.plusDays(1))))
                .query(row -> {
                    if (chosen.test(row.getString("message_id"))) {
                        shares.add(shared(row));
                    }
                });
        return shares;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Shared shared(ResultSet row) throws SQLException {
        return new Shared(ReviewRows.share(row), row.getString("interchange"), DatabaseTime.read(row, "at"));
    }

    @Override
    public Optional<byte[]> draw(LocalDate day) {
        byte[] seed = new byte[SEED_OCTETS];
        RANDOM.nextBytes(seed);
        int rows = jdbc.sql("INSERT INTO sample_seed (day, seed) VALUES (:day, :seed) ON CONFLICT (day) DO NOTHING")
                .param("day", day)
                .param("seed", seed)
                .update();
        return rows == 1 ? Optional.of(seed) : Optional.empty();
    }

    @Override
    public boolean done(LocalDate day, long chosen, Instant at) {
        int rows = jdbc.sql("""
                INSERT INTO sample_done (day, chosen, done_at) VALUES (:day, :chosen, :at) ON CONFLICT (day) DO NOTHING
                """)
                .param("day", day)
                .param("chosen", chosen)
                .param("at", DatabaseTime.of(at))
                .update();
        return rows == 1;
    }
}
