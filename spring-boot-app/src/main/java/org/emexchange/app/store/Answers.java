package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What recipients say of the shares that they were sent. */
final class Answers {
    private final JdbcClient jdbc;
    private final Protection protection;

    Answers(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    Optional<Answered> answered(PartyId recipient, String shareMessageId) {
        return jdbc.sql("""
                SELECT message_id, answers_sender, answers_message_id, answers_interchange, answers_order,
                    answers_case
                FROM outbox
                WHERE message_id = :messageId AND delivery = 1 AND recipient = :recipient AND share
                FOR UPDATE
                """)
                .param("messageId", shareMessageId)
                .param("recipient", recipient.value())
                .query((row, number) -> read(row, protection).get())
                .optional()
                .flatMap(found -> found);
    }

    /** The recipient's first word stands; the share log has every one. */
    void acknowledge(PartyId recipient, String shareMessageId, String outcome, Instant at) {
        int rows = jdbc.sql("""
                UPDATE outbox
                SET acknowledged_at = coalesce(acknowledged_at, :at), acknowledgement = coalesce(acknowledgement, :outcome)
                WHERE message_id = :messageId AND delivery = 1 AND recipient = :recipient AND share
                """)
                .param("messageId", shareMessageId)
                .param("recipient", recipient.value())
                .param("outcome", outcome)
                .param("at", DatabaseTime.of(at))
                .update();
        if (rows != 1) {
            throw new IllegalArgumentException("no share of that id was made to that recipient");
        }
    }

    /** Decrypted when it is asked for. */
    static Supplier<Optional<Answered>> read(ResultSet row, Protection protection) throws SQLException {
        String sender = row.getString("answers_sender");
        if (sender == null) {
            return Optional::empty;
        }
        String message = row.getString("answers_message_id");
        String interchange = row.getString("answers_interchange");
        String kind = row.getString("answers_case");
        byte[] sealedOrder = row.getBytes("answers_order");
        String context = context(row.getString("message_id"));
        return () -> Optional.of(new Answered(
                new PartyId(sender),
                message,
                interchange,
                Optional.ofNullable(sealedOrder).map(order -> protection.decryptText(order, context)),
                Optional.ofNullable(kind).map(CaseKind::valueOf)));
    }

    static String context(String messageId) {
        return "order/outbox/" + messageId;
    }
}
