package org.emexchange.app.store;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which message was shared on which decision outside any agreement. */
final class OneOffUses {
    private OneOffUses() {}

    /** @return whether the decision is this message's: it was free, or the message has it already */
    static boolean take(JdbcClient jdbc, String reference, PartyId sender, String messageId, Instant at) {
        jdbc.sql("""
                INSERT INTO one_off_use (reference, party, message_id, used_at)
                VALUES (:reference, :party, :message, :at)
                ON CONFLICT (reference) DO NOTHING
                """)
                .param("reference", reference)
                .param("party", sender.value())
                .param("message", messageId)
                .param("at", DatabaseTime.of(at))
                .update();
        return jdbc.sql("SELECT party = :party AND message_id = :message FROM one_off_use WHERE reference = :reference")
                .param("reference", reference)
                .param("party", sender.value())
                .param("message", messageId)
                .query(Boolean.class)
                .single();
    }
}
