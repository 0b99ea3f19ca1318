package org.emexchange.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Savepoint;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Ledger.Octets;
import org.emexchange.hub.pipeline.Ledger.Original;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refused originals: the first party, door and refusal of a digest stand; the same octets again are only counted. */
final class QuarantineRows {
    private final Transaction transaction;
    private final JdbcClient jdbc;
    private final CipherAtRest cipher;

    QuarantineRows(Transaction transaction, CipherAtRest cipher) {
        this.transaction = transaction;
        this.jdbc = transaction.jdbc();
        this.cipher = cipher;
    }

    /** What is there already is not kept twice. Two transactions that do so at once leave parts that nothing names. */
    Original.Spooled spool(Octets octets) {
        Savepoint before = transaction.here();
        UUID body = UUID.randomUUID();
        try (PartsOut parts = new PartsOut(jdbc, cipher, body)) {
            octets.copyTo(parts);
            parts.finish();
            String digest = parts.digest();
            boolean known = isThere(digest);
            if (known) {
                transaction.backTo(before);
            }
            return new Original.Spooled(known ? Optional.empty() : Optional.of(body), digest, parts.size());
        } catch (IOException e) {
            throw new UncheckedIOException("a message to be quarantined cannot be read to its end", e);
        }
    }

    private boolean isThere(String digest) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM quarantine WHERE digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    void keep(Quarantined quarantined) {
        if (quarantined.original() instanceof Original.Whole whole) {
            byte[] sealed = cipher.encrypt(whole.octets(), context(quarantined.digest()));
            keep(quarantined, sealed, null);
        } else if (quarantined.original() instanceof Original.Spooled spooled) {
            spooled.body().ifPresentOrElse(body -> keep(quarantined, null, body), () -> countAgain(quarantined));
        }
    }

    private void keep(Quarantined quarantined, byte @Nullable [] original, @Nullable UUID body) {
        jdbc.sql("""
                INSERT INTO quarantine AS q (digest, original, body, party, door, refusal, first_seen, last_seen)
                VALUES (:digest, :original, :body, :party, :door, :refusal, :at, :at)
                ON CONFLICT (digest) DO UPDATE
                SET count = q.count + 1, last_seen = greatest(q.last_seen, excluded.last_seen)
                """)
                .param("digest", quarantined.digest())
                .param("original", original, Types.BINARY)
                .param("body", body, Types.OTHER)
                .param("party", quarantined.party().map(PartyId::value).orElse(null), Types.VARCHAR)
                .param("door", quarantined.door())
                .param("refusal", quarantined.refusal())
                .param("at", DatabaseTime.of(quarantined.at()))
                .update();
    }

    private void countAgain(Quarantined quarantined) {
        jdbc.sql("""
                UPDATE quarantine SET count = count + 1, last_seen = greatest(last_seen, :at) WHERE digest = :digest
                """)
                .param("digest", quarantined.digest())
                .param("at", DatabaseTime.of(quarantined.at()))
                .update();
    }

    static String context(String digest) {
        return "quarantine/" + digest;
    }
}
