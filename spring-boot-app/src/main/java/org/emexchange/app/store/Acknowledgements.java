package org.emexchange.app.store;

import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What doors that answer at once have answered. The first answer stays. */
final class Acknowledgements {
    private final JdbcClient jdbc;

    Acknowledgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PartyId sender, String messageId, byte[] octets) {
        jdbc.sql("""
                INSERT INTO acknowledgement (party, message_id, octets) VALUES (:party, :messageId, :octets)
                ON CONFLICT (party, message_id) DO NOTHING
                """)
                .param("party", sender.value())
                .param("messageId", messageId)
                .param("octets", octets)
                .update();
    }

    Optional<byte[]> of(PartyId sender, String messageId) {
        return jdbc.sql("SELECT octets FROM acknowledgement WHERE party = :party AND message_id = :messageId")
                .param("party", sender.value())
                .param("messageId", messageId)
                .query((row, number) -> row.getBytes("octets"))
                .optional();
    }
}
