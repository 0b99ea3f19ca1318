package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of requests, one row each. */
final class DecisionRows {
    private final JdbcClient jdbc;
    private final Protection protection;

    DecisionRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    boolean isThere(UUID request) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM decision WHERE request = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** A grant that was withdrawn is here as it was made. */
    Optional<Asked> of(UUID request) {
        return jdbc.sql("""
                SELECT request, party, message_id, payload, urgent, outcome, reasons, scope, decider, name, role,
                    decided_at, lapses_at, proposal
                FROM request JOIN decision ON request = id WHERE id = :request
                """)
                .param("request", request)
                .query((row, number) -> asked(row))
                .optional();
    }

    /** A request with what becomes of it without anybody's decision; empty where something has. */
    Optional<Asked> undecided(UUID request, Ruling ruling, Instant at) {
        return jdbc.sql("""
                SELECT id, party, message_id, payload, urgent FROM request
                WHERE id = :request AND NOT EXISTS (SELECT FROM decision d WHERE d.request = id)
                """)
                .param("request", request)
                .query((row, number) -> new Asked(
                        row.getString("id"),
                        new PartyId(row.getString("party")),
                        row.getString("message_id"),
                        protection
                                .cipher()
                                .decrypt(row.getBytes("payload"), RequestRows.context(row.getString("id"), "payload")),
                        row.getBoolean("urgent"),
                        Optional.empty(),
                        Optional.empty(),
                        ruling,
                        at,
                        Optional.empty()))
                .optional();
    }

    private Asked asked(ResultSet row) throws SQLException {
        String id = row.getString("request");
        Optional<UUID> proposal = Optional.ofNullable(row.getObject("proposal", UUID.class));
        return new Asked(
                id,
                new PartyId(row.getString("party")),
                row.getString("message_id"),
                protection.cipher().decrypt(row.getBytes("payload"), RequestRows.context(id, "payload")),
                row.getBoolean("urgent"),
                decider(row, id),
                proposal.flatMap(new ProposalRows(jdbc, protection)::confirmed),
                ruling(row, id),
                DatabaseTime.read(row, "decided_at"),
                Optional.ofNullable(row.getObject("lapses_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private Optional<Decider> decider(ResultSet row, String id) throws SQLException {
        String decider = row.getString("decider");
        return decider == null
                ? Optional.empty()
                : Optional.of(new Decider(
                        decider,
                        protection.decryptText(row.getBytes("name"), RequestRows.context(id, "name")),
                        row.getString("role")));
    }

    private Ruling ruling(ResultSet row, String id) throws SQLException {
        byte @Nullable [] scope = row.getBytes("scope");
        return new Ruling(
                Ruling.Outcome.valueOf(row.getString("outcome")),
                protection.decryptText(row.getBytes("reasons"), RequestRows.context(id, "reasons")),
                Optional.ofNullable(scope)
                        .map(stored -> protection.cipher().decrypt(stored, RequestRows.context(id, "scope"))));
    }

    /** @return false where it was decided before */
    boolean keep(Asked decided) {
        String id = decided.id();
        Ruling ruling = decided.ruling();
        int rows = jdbc.sql("""
                INSERT INTO decision (request, outcome, reasons, scope, decider, name, role, decided_at, lapses_at,
                    proposal)
                VALUES (:request, :outcome, :reasons, :scope, :decider, :name, :role, :at, :lapsesAt, :proposal)
                ON CONFLICT (request) DO NOTHING
                """)
                .param("request", UUID.fromString(id))
                .param("outcome", ruling.outcome().name())
                .param("reasons", sealed(ruling.reasons(), id, "reasons"))
                .param(
                        "scope",
                        ruling.scope()
                                .map(scope -> protection.cipher().encrypt(scope, RequestRows.context(id, "scope")))
                                .orElse(null),
                        Types.BINARY)
                .param("decider", decided.decider().map(Decider::id).orElse(null), Types.VARCHAR)
                .param(
                        "name",
                        decided.decider()
                                .map(who -> sealed(who.name(), id, "name"))
                                .orElse(null),
                        Types.BINARY)
                .param("role", decided.decider().map(Decider::role).orElse(null), Types.VARCHAR)
                .param("at", DatabaseTime.of(decided.decidedAt()))
                .param("lapsesAt", decided.lapsesAt().map(DatabaseTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "proposal",
                        decided.second()
                                .map(second -> UUID.fromString(second.proposal()))
                                .orElse(null),
                        Types.OTHER)
                .update();
        return rows == 1;
    }

    /** @return false where nothing is granted, it was withdrawn before, or it has lapsed */
    boolean withdraw(Asked withdrawn) {
        String id = withdrawn.id();
        Decider who = withdrawn.decider().orElseThrow();
        int rows = jdbc.sql("""
                INSERT INTO withdrawal (request, reasons, person, name, role, withdrawn_at)
                SELECT request, :reasons, :person, :name, :role, :at FROM decision
                WHERE request = :request AND outcome IN ('GRANTED', 'GRANTED_IN_PART') AND lapses_at > :at
                ON CONFLICT (request) DO NOTHING
                """)
                .param("request", UUID.fromString(id))
                .param("reasons", sealed(withdrawn.ruling().reasons(), id, "withdrawal-reasons"))
                .param("person", who.id())
                .param("name", sealed(who.name(), id, "withdrawal-name"))
                .param("role", who.role())
                .param("at", DatabaseTime.of(withdrawn.decidedAt()))
                .update();
        return rows == 1;
    }

    /** The reasons for which it was. */
    Optional<Ruling> withdrawn(UUID request) {
        return jdbc.sql("SELECT request, reasons FROM withdrawal WHERE request = :request")
                .param("request", request)
                .query((row, number) -> new Ruling(
                        Ruling.Outcome.WITHDRAWN,
                        protection.decryptText(
                                row.getBytes("reasons"),
                                RequestRows.context(row.getString("request"), "withdrawal-reasons")),
                        Optional.empty()))
                .optional();
    }

    private byte[] sealed(String clear, String id, String what) {
        return protection.encryptText(clear, RequestRows.context(id, what));
    }
}
