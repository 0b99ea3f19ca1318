package org.emexchange.app.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions.Waiting;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Requests;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one transaction writes of requests and decisions. */
final class RequestBook implements Requests.Book {
    /** Half of an advisory lock's key, which nothing else has; the other half is made of the request's reference. */
    private static final int LOCK = 0x454D_5251;

    private final JdbcClient jdbc;
    private final Protection protection;
    private final DecisionRows decisions;
    private final ProposalRows proposals;

    RequestBook(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.decisions = new DecisionRows(jdbc, protection);
        this.proposals = new ProposalRows(jdbc, protection);
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
    public boolean propose(String id, Proposal proposal) {
        UUID request = lock(id);
        if (decisions.isThere(request) || proposals.open(request).isPresent()) {
            return false;
        }
        proposals.propose(request, proposal);
        return true;
    }

    @Override
    public boolean decline(String id, Asked.Second word, Instant at) {
        return !decisions.isThere(lock(id)) && proposals.answer(word, "DECLINED", at);
    }

    /** Whatever is proposed is a second person's to answer; that time is over is nobody's. */
    @Override
    public boolean decide(Asked decided) {
        UUID request = lock(decided.id());
        Optional<Asked.Second> second = decided.second();
        if (second.isPresent() && !proposals.answer(second.get(), "CONFIRMED", decided.decidedAt())) {
            return false;
        }
        boolean another = second.isEmpty()
                && decided.decider().isPresent()
                && proposals.open(request).isPresent();
        return !another && decisions.keep(decided);
    }

    @Override
    public boolean withdraw(Asked withdrawn) {
        lock(withdrawn.id());
        return decisions.withdraw(withdrawn);
    }

    @Override
    public boolean toldThatAskerIsGone(String id, Instant at) {
        return jdbc.sql("INSERT INTO asker_gone (request, told_at) VALUES (:request, :at) ON CONFLICT DO NOTHING")
                        .param("request", UUID.fromString(id))
                        .param("at", DatabaseTime.of(at))
                        .update()
                == 1;
    }

    @Override
    public void answered(String id, String messageId, Instant at) {
        jdbc.sql("INSERT INTO request_answer (request, message_id, taken_at) VALUES (:request, :messageId, :at)"
                        + " ON CONFLICT DO NOTHING")
                .param("request", UUID.fromString(id))
                .param("messageId", messageId)
                .param("at", DatabaseTime.of(at))
                .update();
    }

    /** Also what somebody has proposed. */
    @Override
    public Optional<Asked> retract(PartyId requester, String messageId, Ruling ruling, Instant at) {
        return id(requester, messageId)
                .map(this::lock)
                .flatMap(request -> decisions.undecided(request, ruling, at))
                .filter(decisions::keep);
    }

    @Override
    public Optional<Asked> decided(PartyId requester, String messageId) {
        return id(requester, messageId)
                .flatMap(known -> decisions.of(lock(known)))
                .map(asked -> decisions
                        .withdrawn(UUID.fromString(asked.id()))
                        .map(asked::with)
                        .orElse(asked));
    }

    private Optional<String> id(PartyId requester, String messageId) {
        return jdbc.sql("SELECT id FROM request WHERE party = :party AND message_id = :message")
                .param("party", requester.value())
                .param("message", messageId)
                .query(String.class)
                .optional();
    }

    /** Until the end of the transaction: what becomes of a request is decided by one transaction at a time. */
    private UUID lock(String id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock, hashtext(:id)) IS NULL")
                .param("lock", LOCK)
                .param("id", id)
                .query(Boolean.class)
                .single();
        return UUID.fromString(id);
    }

    private byte[] sealed(byte[] clear, String id, String what) {
        return protection.cipher().encrypt(clear, RequestRows.context(id, what));
    }
}
