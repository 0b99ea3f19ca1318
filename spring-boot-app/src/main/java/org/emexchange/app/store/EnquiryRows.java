package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.pipeline.Enquiry;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enquiries as they are kept; what was asked, and about which order, is encrypted for its place. */
final class EnquiryRows implements Enquiries, Enquiries.Book {
    private final JdbcClient jdbc;
    private final Protection protection;

    EnquiryRows(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    @Override
    public void ask(Enquiry enquiry) {
        jdbc.sql("""
                INSERT INTO enquiry (id, party, message_id, interchange, order_id, payload, urgent, asked_at)
                VALUES (:id, :party, :message, :interchange, :order, :payload, :urgent, :at)
                """)
                .param("id", UUID.fromString(enquiry.id()))
                .param("party", enquiry.requester().value())
                .param("message", enquiry.messageId())
                .param("interchange", enquiry.interchange())
                .param("order", protection.encryptText(enquiry.order(), context(enquiry.id(), "order")))
                .param("payload", protection.cipher().encrypt(enquiry.payload(), context(enquiry.id(), "payload")))
                .param("urgent", enquiry.urgent())
                .param("at", DatabaseTime.of(enquiry.askedAt()))
                .update();
    }

    @Override
    public Optional<Enquiry> asked(PartyId requester, String messageId) {
        return jdbc.sql("SELECT * FROM enquiry WHERE party = :party AND message_id = :message")
                .param("party", requester.value())
                .param("message", messageId)
                .query((row, number) -> enquiry(row))
                .optional();
    }

    @Override
    public boolean answered(Enquiry enquiry, String interchange, PartOf part, Instant at) {
        UUID id = UUID.fromString(enquiry.id());
        jdbc.sql("SELECT 1 FROM enquiry WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO enquiry_part (enquiry, interchange, number) VALUES (:id, :interchange, :number)"
                        + " ON CONFLICT DO NOTHING")
                .param("id", id)
                .param("interchange", interchange)
                .param("number", part.number())
                .update();
        return jdbc.sql("""
                UPDATE enquiry SET answered_at = :at WHERE id = :id AND answered_at IS NULL
                    AND (SELECT count(*) FROM enquiry_part WHERE enquiry = :id AND interchange = :interchange) >= :of
                """)
                        .param("at", DatabaseTime.of(at))
                        .param("id", id)
                        .param("interchange", interchange)
                        .param("of", part.of())
                        .update()
                == 1;
    }

    @Override
    public List<Open> open() {
        return jdbc.sql("""
                SELECT id, interchange, party, message_id, asked_at FROM enquiry
                WHERE answered_at IS NULL ORDER BY asked_at, id
                """)
                .query((row, number) -> new Open(
                        row.getString("id"),
                        row.getString("interchange"),
                        new PartyId(row.getString("party")),
                        row.getString("message_id"),
                        DatabaseTime.read(row, "asked_at")))
                .list();
    }

    private Enquiry enquiry(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Enquiry(
                id,
                new PartyId(row.getString("party")),
                row.getString("interchange"),
                row.getString("message_id"),
                protection.decryptText(row.getBytes("order_id"), context(id, "order")),
                protection.cipher().decrypt(row.getBytes("payload"), context(id, "payload")),
                row.getBoolean("urgent"),
                DatabaseTime.read(row, "asked_at"));
    }

    private static String context(String id, String what) {
        return "enquiry/" + id + "/" + what;
    }
}
