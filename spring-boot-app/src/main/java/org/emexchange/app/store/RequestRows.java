package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions.Open;
import org.emexchange.hub.pipeline.Decisions.Waiting;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Form;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests as they are read; each of their values is encrypted for its place. */
final class RequestRows implements Requests {
    private static final String ALL = """
            SELECT r.*, p.proposer FROM request r LEFT JOIN proposal p ON p.request = r.id
                AND NOT EXISTS (SELECT FROM second_word s WHERE s.proposal = p.id)
            """;

    private final JdbcClient jdbc;
    private final Protection protection;

    RequestRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    @Override
    public List<Waiting> waiting() {
        return jdbc.sql(ALL + """
                WHERE NOT EXISTS (SELECT FROM decision d WHERE d.request = r.id)
                ORDER BY r.urgent DESC, r.reached_door, r.id
                """).query((row, number) -> first(row)).list();
    }

    @Override
    public List<Open> open(Instant now) {
        return jdbc.sql("""
                SELECT d.request, interchange, party, decided_at, lapses_at
                FROM decision d JOIN request r ON r.id = d.request
                WHERE outcome IN ('GRANTED', 'GRANTED_IN_PART') AND lapses_at > :now
                    AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.request = d.request)
                ORDER BY decided_at DESC, d.request
                """)
                .param("now", DatabaseTime.of(now))
                .query((row, number) -> new Open(
                        row.getString("request"),
                        row.getString("interchange"),
                        new PartyId(row.getString("party")),
                        DatabaseTime.read(row, "decided_at"),
                        DatabaseTime.read(row, "lapses_at")))
                .list();
    }

    @Override
    public Optional<Kept> kept(String id) {
        return key(id).flatMap(key -> jdbc.sql(ALL + "WHERE r.id = :id")
                .param("id", key)
                .query(this::read)
                .optional());
    }

    @Override
    public boolean looked(String id, Decider who, Instant since) {
        return key(id).stream()
                .anyMatch(key -> jdbc.sql("""
                                SELECT EXISTS (SELECT FROM request_look
                                    WHERE request = :id AND looker = :looker AND looked_at >= :since)
                                """)
                        .param("id", key)
                        .param("looker", who.id())
                        .param("since", DatabaseTime.of(since))
                        .query(Boolean.class)
                        .single());
    }

    private Kept read(ResultSet row, int number) throws SQLException {
        Waiting waiting = first(row);
        Came came = new Came(
                row.getString("door"),
                Form.valueOf(row.getString("form")),
                row.getString("transport_id"),
                waiting.arrived(),
                waiting.urgent());
        UUID key = UUID.fromString(waiting.id());
        return new Kept(
                waiting,
                came,
                protection.cipher().decrypt(row.getBytes("octets"), context(waiting.id(), "octets")),
                row.getString("standard"),
                protection.cipher().decrypt(row.getBytes("payload"), context(waiting.id(), "payload")),
                new DecisionRows(jdbc, protection).of(key),
                new ProposalRows(jdbc, protection).open(key));
    }

    private static Waiting first(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("id"),
                row.getString("interchange"),
                new PartyId(row.getString("party")),
                row.getString("message_id"),
                DatabaseTime.read(row, "reached_door"),
                row.getBoolean("urgent"),
                Optional.ofNullable(row.getString("proposer")));
    }

    /** Empty where it is no reference at all. */
    static Optional<UUID> key(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    static String context(String id, String what) {
        return "request/" + id + "/" + what;
    }
}
