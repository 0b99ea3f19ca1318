package org.emexchange.app.store;

import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What doors that answer at once have answered, encrypted for its message. The first answer stays. */
final class Acknowledgements {
    private final JdbcClient jdbc;
    private final Protection protection;

    Acknowledgements(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    void keep(PartyId sender, String messageId, byte[] octets) {
        jdbc.sql("""
                INSERT INTO acknowledgement (party, message_id, octets) VALUES (:party, :messageId, :octets)
                ON CONFLICT (party, message_id) DO NOTHING
                """)
                .param("party", sender.value())
                .param("messageId", messageId)
                .param("octets", protection.cipher().encrypt(octets, context(sender, messageId)))
                .update();
    }

    Optional<byte[]> of(PartyId sender, String messageId) {
        return jdbc.sql("SELECT octets FROM acknowledgement WHERE party = :party AND message_id = :messageId")
                .param("party", sender.value())
                .param("messageId", messageId)
                .query((row, number) -> protection.cipher().decrypt(row.getBytes("octets"), context(sender, messageId)))
                .optional();
    }

    private static String context(PartyId sender, String messageId) {
        return "acknowledgement/" + sender.value() + "/" + messageId;
    }
}
