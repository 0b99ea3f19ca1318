package org.emexchange.app.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.audit.Leaf.Ground;
import org.emexchange.hub.audit.ShareLog;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The share log's rows, each with a commitment to its text that says nothing without its salt. Nulls have a type so that
 * the server's prepared statement serves every row. */
final class ShareLogTable extends ShareLog {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    ShareLogTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected long insert(Leaf leaf) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return jdbc.sql("""
                INSERT INTO audit_leaf (at, kind, party, counterpart, interchange, message_id, order_pseudonym,
                    purpose, power, agreement, marking, capacities, payload_digest, outcome, size, salt, commitment)
                VALUES (:at, :kind, :party, :counterpart, :interchange, :messageId, :order,
                    :purpose, :power, :agreement, :marking, :capacities, :digest, :outcome, :size, :salt, :commitment)
                RETURNING number
                """)
                .param("at", DatabaseTime.of(at))
                .param("kind", leaf.kind().name())
                .param("party", leaf.party().map(PartyId::value).orElse(null), Types.VARCHAR)
                .param("counterpart", leaf.counterpart().map(PartyId::value).orElse(null), Types.VARCHAR)
                .param("interchange", leaf.interchange())
                .param("messageId", leaf.messageId().orElse(null), Types.VARCHAR)
                .param("order", leaf.orderPseudonym().orElse(null), Types.VARCHAR)
                .param("purpose", leaf.ground().map(Ground::purpose).orElse(null), Types.VARCHAR)
                .param("power", leaf.ground().map(Ground::power).orElse(null), Types.VARCHAR)
                .param("agreement", leaf.ground().map(Ground::agreement).orElse(null), Types.VARCHAR)
                .param("marking", leaf.ground().map(Ground::marking).orElse(null), Types.VARCHAR)
                .param("capacities", leaf.ground().flatMap(Ground::capacities).orElse(null), Types.VARCHAR)
                .param("digest", leaf.payloadDigest())
                .param("outcome", leaf.outcome())
                .param("size", leaf.size())
                .param("salt", salt)
                .param("commitment", commitment(salt, leaf, at))
                .query(Long.class)
                .single();
    }

    static byte[] commitment(byte[] salt, Leaf leaf, Instant at) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(LeafText.of(leaf, at));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
