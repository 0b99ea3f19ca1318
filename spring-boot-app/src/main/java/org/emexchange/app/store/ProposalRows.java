package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is proposed on requests, and what second persons say to it. */
final class ProposalRows {
    private final JdbcClient jdbc;
    private final Protection protection;

    ProposalRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    /** What no second person has answered. */
    Optional<Proposal> open(UUID request) {
        return jdbc.sql("""
                SELECT * FROM proposal p WHERE request = :request AND NOT EXISTS (
                    SELECT FROM second_word WHERE proposal = p.id)
                ORDER BY number DESC LIMIT 1
                """)
                .param("request", request)
                .query((row, number) -> read(row))
                .optional();
    }

    private Proposal read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Optional<byte[]> scope = Optional.ofNullable(row.getBytes("scope"));
        return new Proposal(
                id,
                new Decider(row.getString("proposer"), text(row.getBytes("name"), id, "name"), row.getString("role")),
                new Ruling(
                        Ruling.Outcome.valueOf(row.getString("outcome")),
                        text(row.getBytes("reasons"), id, "reasons"),
                        scope.map(stored -> protection.cipher().decrypt(stored, context(id, "scope")))),
                DatabaseTime.read(row, "proposed_at"));
    }

    void propose(UUID request, Proposal proposal) {
        String id = proposal.id();
        jdbc.sql("""
                INSERT INTO proposal (id, request, number, outcome, reasons, scope, proposer, name, role, proposed_at)
                SELECT :id, :request, count(*) + 1, :outcome, :reasons, :scope, :proposer, :name, :role, :at
                FROM proposal WHERE request = :request
                """)
                .param("id", UUID.fromString(id))
                .param("request", request)
                .param("outcome", proposal.ruling().outcome().name())
                .param("reasons", sealed(proposal.ruling().reasons(), id, "reasons"))
                .param(
                        "scope",
                        proposal.ruling()
                                .scope()
                                .map(scope -> protection.cipher().encrypt(scope, context(id, "scope")))
                                .orElse(null),
                        Types.BINARY)
                .param("proposer", proposal.who().id())
                .param("name", sealed(proposal.who().name(), id, "name"))
                .param("role", proposal.who().role())
                .param("at", DatabaseTime.of(proposal.at()))
                .update();
    }

    /** @return false where somebody has answered it before */
    boolean answer(Asked.Second word, String outcome, Instant at) {
        String id = word.proposal();
        return jdbc.sql("""
                INSERT INTO second_word (proposal, outcome, reasons, person, name, role, at)
                VALUES (:proposal, :outcome, :reasons, :person, :name, :role, :at)
                ON CONFLICT (proposal) DO NOTHING
                """)
                        .param("proposal", UUID.fromString(id))
                        .param("outcome", outcome)
                        .param("reasons", sealed(word.reasons(), id, "second-reasons"))
                        .param("person", word.who().id())
                        .param("name", sealed(word.who().name(), id, "second-name"))
                        .param("role", word.who().role())
                        .param("at", DatabaseTime.of(at))
                        .update()
                == 1;
    }

    /** Empty where nobody had to confirm. */
    Optional<Asked.Second> confirmed(UUID proposal) {
        return jdbc.sql("SELECT * FROM second_word WHERE proposal = :proposal")
                .param("proposal", proposal)
                .query((row, number) -> second(row))
                .optional();
    }

    private Asked.Second second(ResultSet row) throws SQLException {
        String id = row.getString("proposal");
        return new Asked.Second(
                id,
                new Decider(
                        row.getString("person"), text(row.getBytes("name"), id, "second-name"), row.getString("role")),
                text(row.getBytes("reasons"), id, "second-reasons"));
    }

    private byte[] sealed(String clear, String id, String what) {
        return protection.encryptText(clear, context(id, what));
    }

    private String text(byte[] stored, String id, String what) {
        return protection.decryptText(stored, context(id, what));
    }

    private static String context(String id, String what) {
        return "proposal/" + id + "/" + what;
    }
}
