package org.emexchange.app.store;

import java.util.HashSet;
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

    void settle(PartyId sender, String messageId, InboxState state, String receiptMessageId) {
        if (state == InboxState.HELD) {
            throw new IllegalArgumentException("a message is held by hold()");
        }
        end(
                "WITH gone AS (DELETE FROM held WHERE sender = :party AND message_id = :messageId)",
                sender,
                messageId,
                state,
                receiptMessageId);
    }

    void held(PartyId sender, String messageId, String receiptMessageId) {
        end("", sender, messageId, InboxState.HELD, receiptMessageId);
    }

    private void end(String first, PartyId sender, String messageId, InboxState state, String receiptMessageId) {
        requireClaimed(sender, messageId);
        jdbc.sql(first + """
                 UPDATE inbox SET state = :state, receipt_message_id = :receipt
                WHERE party = :party AND message_id = :messageId
                """)
                .param("party", sender.value())
                .param("messageId", messageId)
                .param("state", state.name())
                .param("receipt", receiptMessageId)
                .update();
        unsettled.remove(new Key(sender, messageId));
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
