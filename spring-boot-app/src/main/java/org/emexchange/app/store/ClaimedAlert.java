package org.emexchange.app.store;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.pipeline.AlertBook;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.policy.PartyId;

/** One alert that is being sent. */
final class ClaimedAlert implements AlertBook.Claim {
    private final DueAlert due;
    private final Transaction transaction;
    private final StoreEntry entry;

    ClaimedAlert(DueAlert due, Transaction transaction, StoreEntry entry) {
        this.due = due;
        this.transaction = transaction;
        this.entry = entry;
    }

    @Override
    public AlertBook.Key key() {
        return due.key();
    }

    @Override
    public Alert alert() {
        return due.alert();
    }

    @Override
    public Optional<PartyId> party() {
        return due.party();
    }

    @Override
    public Ledger.Entry entry() {
        return entry;
    }

    @Override
    public void told(boolean sent, Instant at) {
        String sql =
                switch (due.key().kind()) {
                    case UNDELIVERED -> """
                            INSERT INTO alert (posting, audience, way, sent, told_at)
                            VALUES (:posting, :audience, :way, :sent, :at)
                            """;
                    case HELD -> """
                            INSERT INTO alert (sender, message_id, audience, way, sent, told_at)
                            VALUES (:sender, :messageId, :audience, :way, :sent, :at)
                            """;
                    case DELIVERED -> """
                            UPDATE alert SET delivered_told_at = :at
                            WHERE posting = :posting AND audience = :audience AND way = :way
                            """;
                    case STALLED -> throw new IllegalStateException("a transfer itself keeps that it was told of");
                    case REVIEW_OVERDUE, ASKER_GONE ->
                        throw new IllegalStateException("no copy and no held message is decided on or reviewed");
                    case DUTY_APPROACHING, DUTY_MISSED, DUTY_UNDETERMINED ->
                        throw new IllegalStateException("a clock has notices of its own");
                };
        transaction
                .jdbc()
                .sql(sql)
                .param("posting", due.posting())
                .param("sender", due.sender().map(PartyId::value).orElse(""))
                .param("messageId", due.key().reference().toString())
                .param("audience", due.key().audience().name())
                .param("way", due.key().way().name())
                .param("sent", sent)
                .param("at", DatabaseTime.of(at))
                .update();
    }

    @Override
    public void commit() {
        entry.commit();
    }

    @Override
    public void close() {
        transaction.close();
    }
}
