package org.emexchange.app.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Ledger.Claim;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox of one transaction: the true duplicate check. */
final class Inbox {
    private record Key(PartyId party, String messageId) {}

    private final JdbcClient jdbc;
    private final Set<Key> unsettled = new HashSet<>();

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for another transaction that has the same key, and then sees what became of it. */
    boolean claim(Claim claim) {
        int rows = jdbc.sql("""
                INSERT INTO inbox (party, message_id, content_digest, transport_id, interchange, state, reached_door)
                VALUES (:party, :messageId, :digest, :transportId, :interchange, 'CLAIMED', :reachedDoor)
                ON CONFLICT (party, message_id) DO UPDATE SET state = 'CLAIMED'
                WHERE inbox.state = 'HELD' AND inbox.content_digest = excluded.content_digest
                """)
                .param("party", claim.sender().value())
                .param("messageId", claim.messageId())
                .param("digest", claim.contentDigest())
                .param("transportId", claim.transportId())
                .param("interchange", claim.interchange())
                .param("reachedDoor", DatabaseTime.of(claim.reachedDoor()))
                .update();
        return rows == 1 && unsettled.add(new Key(claim.sender(), claim.messageId()));
    }

    /** @return digest of the file that it was held with, if it was held and came in one */
    Optional<String> settle(PartyId sender, String messageId, InboxState state, String receiptMessageId) {
        if (state == InboxState.HELD) {
            throw new IllegalArgumentException("a message is held by hold()");
        }
        return end(
                "DELETE FROM held WHERE sender = :party AND message_id = :messageId RETURNING file",
                sender,
                messageId,
                state,
                receiptMessageId);
    }

    void held(PartyId sender, String messageId, String receiptMessageId) {
        end("SELECT '' AS file WHERE false", sender, messageId, InboxState.HELD, receiptMessageId);
    }

    private Optional<String> end(
            String held, PartyId sender, String messageId, InboxState state, String receiptMessageId) {
        requireClaimed(sender, messageId);
        Optional<String> file = jdbc.sql("WITH gone AS (" + held + """
                )
                UPDATE inbox SET state = :state, receipt_message_id = :receipt
                WHERE party = :party AND message_id = :messageId
                RETURNING coalesce((SELECT file FROM gone), '') AS file
                """)
                .param("party", sender.value())
                .param("messageId", messageId)
                .param("state", state.name())
                .param("receipt", receiptMessageId)
                .query(String.class)
                .optional()
                .filter(digest -> !digest.isEmpty());
        unsettled.remove(new Key(sender, messageId));
        return file;
    }

    private void requireClaimed(PartyId sender, String messageId) {
        if (!unsettled.contains(new Key(sender, messageId))) {
            throw new IllegalStateException("this transaction has not claimed that message");
        }
    }

    /** No message is taken in without a verdict. */
    void requireSettled() {
        if (!unsettled.isEmpty()) {
            throw new IllegalStateException("a claimed message was neither settled nor held");
        }
    }
}
