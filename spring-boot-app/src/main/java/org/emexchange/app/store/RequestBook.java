package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions.Waiting;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one transaction writes of requests and decisions. */
final class RequestBook implements Requests.Book {
    private final JdbcClient jdbc;
    private final Protection protection;

    RequestBook(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    @Override
    public void submit(Requests.Kept request) {
        Waiting waiting = request.waiting();
        Came came = request.came();
        jdbc.sql("""
                INSERT INTO request (id, party, message_id, interchange, standard, door, form, transport_id, reached_door,
                    urgent, octets, payload)
                VALUES (:id, :party, :messageId, :interchange, :standard, :door, :form, :transportId, :reachedDoor,
                    :urgent, :octets, :payload)
                """)
                .param("id", UUID.fromString(waiting.id()))
                .param("party", waiting.party().value())
                .param("messageId", waiting.messageId())
                .param("interchange", waiting.interchange())
                .param("standard", request.standard())
                .param("door", came.door())
                .param("form", came.form().name())
                .param("transportId", came.transportId())
                .param("reachedDoor", DatabaseTime.of(came.reachedDoor()))
                .param("urgent", waiting.urgent())
                .param("octets", sealed(request.octets(), waiting.id(), "octets"))
                .param("payload", sealed(request.payload(), waiting.id(), "payload"))
                .update();
    }

    @Override
    public void looked(String id, Decider who, String reason, Instant at) {
        UUID look = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO request_look (id, request, looker, looked_at, reason)
                VALUES (:look, :request, :looker, :at, :reason)
                """)
                .param("look", look)
                .param("request", UUID.fromString(id))
                .param("looker", who.id())
                .param("at", DatabaseTime.of(at))
                .param("reason", protection.encryptText(reason, "look/" + look))
                .update();
    }

    @Override
    public boolean decide(Asked decided) {
        String id = decided.id();
        Ruling ruling = decided.ruling();
        int rows = jdbc.sql("""
                INSERT INTO decision (request, outcome, reasons, scope, decider, name, role, decided_at)
                VALUES (:request, :outcome, :reasons, :scope, :decider, :name, :role, :at)
                ON CONFLICT (request) DO NOTHING
                """)
                .param("request", UUID.fromString(id))
                .param("outcome", ruling.outcome().name())
                .param("reasons", text(ruling.reasons(), id, "reasons"))
                .param(
                        "scope",
                        ruling.scope().map(scope -> sealed(scope, id, "scope")).orElse(null),
                        Types.BINARY)
                .param("decider", decided.decider().id())
                .param("name", text(decided.decider().name(), id, "name"))
                .param("role", decided.decider().role())
                .param("at", DatabaseTime.of(decided.decidedAt()))
                .update();
        return rows == 1;
    }

    @Override
    public Optional<Asked> decided(PartyId requester, String messageId) {
        return jdbc.sql(
                        "SELECT * FROM request JOIN decision ON request = id WHERE party = :party AND message_id = :message")
                .param("party", requester.value())
                .param("message", messageId)
                .query((row, number) -> asked(row))
                .optional();
    }

    private Asked asked(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String name = protection.decryptText(row.getBytes("name"), RequestRows.context(id, "name"));
        return new Asked(
                id,
                new PartyId(row.getString("party")),
                row.getString("message_id"),
                protection.cipher().decrypt(row.getBytes("payload"), RequestRows.context(id, "payload")),
                row.getBoolean("urgent"),
                new Decider(row.getString("decider"), name, row.getString("role")),
                RequestRows.ruling(row, protection),
                DatabaseTime.read(row, "decided_at"));
    }

    private byte[] sealed(byte[] clear, String id, String what) {
        return protection.cipher().encrypt(clear, RequestRows.context(id, what));
    }

    private byte[] text(String clear, String id, String what) {
        return protection.encryptText(clear, RequestRows.context(id, what));
    }
}
