package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions.Waiting;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests as they are read; each of their values is encrypted for its place. */
final class RequestRows implements Requests {
    private static final String ALL = """
            SELECT id, party, message_id, interchange, standard, door, form, transport_id, reached_door, urgent,
                octets, payload, request, outcome, reasons, scope
            FROM request LEFT JOIN decision ON request = id
            """;

    private final JdbcClient jdbc;
    private final Protection protection;

    RequestRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    @Override
    public List<Waiting> waiting() {
        return jdbc.sql("""
                SELECT id, interchange, party, message_id, reached_door, urgent FROM request
                WHERE NOT EXISTS (SELECT FROM decision WHERE request = id)
                ORDER BY urgent DESC, reached_door, id
                """).query((row, number) -> first(row)).list();
    }

    @Override
    public Optional<Kept> kept(String id) {
        return key(id).flatMap(key -> jdbc.sql(ALL + "WHERE id = :id")
                .param("id", key)
                .query(this::read)
                .optional());
    }

    @Override
    public boolean looked(String id, Decider who) {
        return key(id).stream()
                .anyMatch(key -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM request_look WHERE request = :id AND looker = :looker)")
                        .param("id", key)
                        .param("looker", who.id())
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
        return new Kept(
                waiting,
                came,
                protection.cipher().decrypt(row.getBytes("octets"), context(waiting.id(), "octets")),
                row.getString("standard"),
                protection.cipher().decrypt(row.getBytes("payload"), context(waiting.id(), "payload")),
                row.getString("outcome") == null ? Optional.empty() : Optional.of(ruling(row, protection)));
    }

    private static Waiting first(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("id"),
                row.getString("interchange"),
                new PartyId(row.getString("party")),
                row.getString("message_id"),
                DatabaseTime.read(row, "reached_door"),
                row.getBoolean("urgent"));
    }

    static Ruling ruling(ResultSet row, Protection protection) throws SQLException {
        String id = row.getString("request");
        byte @Nullable [] scope = row.getBytes("scope");
        return new Ruling(
                Ruling.Outcome.valueOf(row.getString("outcome")),
                protection.decryptText(row.getBytes("reasons"), context(id, "reasons")),
                Optional.ofNullable(scope).map(stored -> protection.cipher().decrypt(stored, context(id, "scope"))));
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
