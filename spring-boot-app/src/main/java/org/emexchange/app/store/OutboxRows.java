package org.emexchange.app.store;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.StoredSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows of the outbox. What they were sealed from is kept encrypted; the sealed octets are so already. */
final class OutboxRows {
    /** The receipt that a message was given first, and the lane that it went by. */
    record Receipt(LaneKey lane, String messageId) {}

    /** A posting and its place. */
    record Numbered(Posting posting, long lane, long n) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Protection protection;

    OutboxRows(Transaction transaction, Protection protection) {
        this.jdbc = transaction.jdbc();
        this.batches = transaction.batches();
        this.protection = protection;
    }

    void insert(List<Numbered> postings, Instant at) {
        if (postings.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                """
                INSERT INTO outbox (lane, n, form, recipient, message_id, delivery, interchange, marking, route, urgent, share,
                    deliverable, leaf, octets, stamp, certificate_ends, clear_sealed, answers_sender,
                    answers_message_id, answers_interchange, answers_order, answers_case, posted_at, held_since)
                VALUES (:lane, :n, :form, :recipient, :messageId, 1, :interchange, :marking, :route, :urgent, :share,
                    :deliverable, :leaf, :octets, :stamp, :certificateEnds, :clear, :answersSender,
                    :answersMessageId, :answersInterchange, :answersOrder, :answersCase, :at, :heldSince)
                """, postings.stream().map(posting -> values(posting, at)).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource values(Numbered numbered, Instant at) {
        Posting posting = numbered.posting();
        StoredSeal stored = posting.stored();
        MapSqlParameterSource values = new MapSqlParameterSource();
        values.addValue("lane", numbered.lane());
        values.addValue("n", numbered.n());
        values.addValue("form", stored.form().name());
        values.addValue("recipient", stored.recipient().value());
        values.addValue("messageId", stored.messageId());
        values.addValue("interchange", stored.interchange());
        values.addValue("marking", stored.marking());
        values.addValue("route", posting.route());
        values.addValue("urgent", posting.urgent());
        values.addValue("share", posting.share());
        values.addValue("deliverable", posting.deliverable());
        values.addValue("leaf", stored.leaf());
        values.addValue("octets", stored.octets());
        values.addValue("stamp", stored.stamp());
        values.addValue("certificateEnds", DatabaseTime.of(stored.certificateEnds()));
        values.addValue("clear", protection.cipher().encrypt(posting.clear(), clearContext(stored.messageId())));
        values.addValue("at", DatabaseTime.of(at));
        values.addValue(
                "heldSince", posting.heldSince().map(DatabaseTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
        addAnswers(values, posting.answers().orElse(null), stored.messageId());
        return values;
    }

    private void addAnswers(MapSqlParameterSource values, @Nullable Answered answers, String messageId) {
        values.addValue(
                "answersSender",
                answers == null ? null : answers.originalSender().value(),
                Types.VARCHAR);
        values.addValue("answersMessageId", answers == null ? null : answers.originalMessageId(), Types.VARCHAR);
        values.addValue("answersInterchange", answers == null ? null : answers.interchange(), Types.VARCHAR);
        values.addValue(
                "answersCase",
                Optional.ofNullable(answers)
                        .flatMap(Answered::kind)
                        .map(CaseKind::name)
                        .orElse(null),
                Types.VARCHAR);
        values.addValue("answersOrder", answers == null ? null : sealOrder(answers, messageId), Types.BINARY);
    }

    private byte @Nullable [] sealOrder(Answered answers, String messageId) {
        return answers.order()
                .map(order -> protection.encryptText(order, Answers.context(messageId)))
                .orElse(null);
    }

    Receipt receiptOf(PartyId sender, String messageId) {
        return jdbc.sql("""
                SELECT o.message_id, l.key
                FROM inbox i
                JOIN outbox o ON o.message_id = i.receipt_message_id AND o.delivery = 1 AND NOT o.share
                JOIN lane l ON l.lane = o.lane
                WHERE i.party = :sender AND i.message_id = :messageId AND o.recipient = i.party
                """)
                .param("sender", sender.value())
                .param("messageId", messageId)
                .query((row, number) ->
                        new Receipt(new LaneKey(sender, row.getString("key")), row.getString("message_id")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("that message has been given no receipt"));
    }

    /** The last stored octets of the receipt, under its id and the next delivery number. */
    void repeat(String receiptMessageId, long lane, long n, Instant at) {
        jdbc.sql("""
                INSERT INTO outbox (lane, n, form, recipient, message_id, delivery, interchange, marking, route, urgent, share,
                    deliverable, leaf, octets, stamp, certificate_ends, clear_sealed, posted_at)
                SELECT :lane, :n, form, recipient, message_id, delivery + 1, interchange, marking, route, urgent, share,
                    deliverable, leaf, octets, stamp, certificate_ends, clear_sealed, :at
                FROM outbox WHERE message_id = :messageId ORDER BY delivery DESC LIMIT 1
                """)
                .param("lane", lane)
                .param("n", n)
                .param("messageId", receiptMessageId)
                .param("at", DatabaseTime.of(at))
                .update();
    }

    static String clearContext(String messageId) {
        return "outbox/" + messageId;
    }
}
