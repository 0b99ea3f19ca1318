package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Ledger.Held;
import org.emexchange.hub.pipeline.Ledger.Stream;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that wait for their predecessors. Their order ids, octets and files are kept encrypted. */
final class HeldMessages {
    /** So that one message that keeps failing does not hide the others, and replicas share the sweep. */
    static final Duration OFFERED_AGAIN_AFTER = Duration.ofSeconds(30);

    private static final String COLUMNS = """
            sender, message_id, name, order_sealed, (SELECT interchange FROM inbox i
                WHERE i.party = held.sender AND i.message_id = held.message_id) AS interchange, marking, sequence, door, form, transport_id, reached_door, urgent, deadline, octets, file, pressing,
            (SELECT f.octets FROM held_file f WHERE f.digest = held.file) AS file_octets
            """;

    private final JdbcClient jdbc;
    private final Protection protection;
    private final HeldFiles files;

    HeldMessages(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.files = new HeldFiles(jdbc, protection);
    }

    void keep(Held held) {
        Stream stream = held.stream();
        Came came = held.came();
        String context = context(stream.sender().value(), held.messageId());
        held.file().ifPresent(digest -> files.keep(digest, held.octets()));
        jdbc.sql("""
                INSERT INTO held (sender, message_id, name, order_name, order_sealed, marking, sequence, door, form,
                    transport_id, reached_door, urgent, deadline, file, octets, pressing)
                VALUES (:sender, :messageId, :name, :order, :orderSealed, :marking, :sequence, :door, :form,
                    :transportId, :reachedDoor, :urgent, :deadline, :file, :octets, :pressing)
                ON CONFLICT (sender, message_id) DO NOTHING
                """)
                .param("sender", stream.sender().value())
                .param("messageId", held.messageId())
                .param("name", stream.name())
                .param("order", protection.pseudonyms().of(stream.order()))
                .param("orderSealed", protection.encryptText(stream.order(), "order/" + context))
                .param("marking", held.marking().text())
                .param("sequence", held.sequence())
                .param("door", came.door())
                .param("form", came.form().name())
                .param("transportId", came.transportId())
                .param("reachedDoor", DatabaseTime.of(came.reachedDoor()))
                .param("urgent", came.urgent())
                .param("deadline", DatabaseTime.of(held.deadline()))
                .param("file", held.file().orElse(null), Types.VARCHAR)
                .param("octets", own(held, context), Types.BINARY)
                .param("pressing", held.pressing())
                .update();
    }

    boolean pressing(Stream stream) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM held
                    WHERE sender = :sender AND name = :name AND order_name = :order AND pressing)
                """)
                .param("sender", stream.sender().value())
                .param("name", stream.name())
                .param("order", protection.pseudonyms().of(stream.order()))
                .query(Boolean.class)
                .single();
    }

    boolean awaits(PartyId sender, String messageId, String agreement, Instant deadline) {
        boolean first = jdbc.sql("""
                        INSERT INTO awaited (party, message_id, agreement) VALUES (:sender, :messageId, :agreement)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("sender", sender.value())
                        .param("messageId", messageId)
                        .param("agreement", agreement)
                        .update()
                == 1;
        if (first) {
            jdbc.sql("UPDATE held SET deadline = :deadline WHERE sender = :sender AND message_id = :messageId")
                    .param("deadline", DatabaseTime.of(deadline))
                    .param("sender", sender.value())
                    .param("messageId", messageId)
                    .update();
        }
        return first;
    }

    private byte @Nullable [] own(Held held, String context) {
        return held.file().isPresent() ? null : protection.cipher().encrypt(held.octets(), context);
    }

    Optional<Held> next(Stream stream) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM held JOIN stream USING (sender, name, order_name)
                WHERE sender = :sender AND name = :name AND order_name = :order AND sequence <= accepted + 1
                ORDER BY sequence, reached_door LIMIT 1
                """)
                .param("sender", stream.sender().value())
                .param("name", stream.name())
                .param("order", protection.pseudonyms().of(stream.order()))
                .query(this::read)
                .optional();
    }

    /** Commits of itself that the message has been offered. */
    Optional<Held> due(Instant now) {
        return jdbc.sql("""
                UPDATE held SET offered_at = :now WHERE (sender, message_id) IN (
                    SELECT h.sender, h.message_id
                    FROM held h LEFT JOIN stream USING (sender, name, order_name)
                    WHERE (h.deadline <= :now OR h.sequence <= coalesce(accepted, 0) + 1)
                        AND (h.offered_at IS NULL OR h.offered_at <= :offeredBefore)
                    ORDER BY h.deadline LIMIT 1
                    FOR UPDATE OF h SKIP LOCKED)
                RETURNING
                """ + COLUMNS)
                .param("now", DatabaseTime.of(now))
                .param("offeredBefore", DatabaseTime.of(now.minus(OFFERED_AGAIN_AFTER)))
                .query(this::read)
                .optional();
    }

    private Held read(ResultSet row, int number) throws SQLException {
        String sender = row.getString("sender");
        String messageId = row.getString("message_id");
        String context = context(sender, messageId);
        String order = protection.decryptText(row.getBytes("order_sealed"), "order/" + context);
        return new Held(
                new Stream(new PartyId(sender), row.getString("name"), order),
                row.getLong("sequence"),
                messageId,
                row.getString("interchange"),
                Marking.of(row.getString("marking")).orElseThrow(),
                new Came(
                        row.getString("door"),
                        Form.valueOf(row.getString("form")),
                        row.getString("transport_id"),
                        DatabaseTime.read(row, "reached_door"),
                        row.getBoolean("urgent")),
                DatabaseTime.read(row, "deadline"),
                Optional.ofNullable(row.getString("file")),
                octets(row, context),
                row.getBoolean("pressing"));
    }

    private byte[] octets(ResultSet row, String context) throws SQLException {
        String file = row.getString("file");
        return file == null
                ? protection.cipher().decrypt(row.getBytes("octets"), context)
                : files.decrypted(file, row.getBytes("file_octets"));
    }

    private static String context(String sender, String messageId) {
        return "held/" + sender + "/" + messageId;
    }
}
