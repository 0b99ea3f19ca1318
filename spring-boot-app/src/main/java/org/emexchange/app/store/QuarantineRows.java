package org.emexchange.app.store;

import java.sql.Types;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refused originals: the first party, door and refusal of a digest stand; the same octets again are only counted. */
final class QuarantineRows {
    private final JdbcClient jdbc;
    private final CipherAtRest cipher;

    QuarantineRows(JdbcClient jdbc, CipherAtRest cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void keep(Quarantined quarantined) {
        jdbc.sql("""
                INSERT INTO quarantine AS q (digest, original, party, door, refusal, first_seen, last_seen)
                VALUES (:digest, :original, :party, :door, :refusal, :at, :at)
                ON CONFLICT (digest) DO UPDATE
                SET count = q.count + 1, last_seen = greatest(q.last_seen, excluded.last_seen)
                """)
                .param("digest", quarantined.digest())
                .param("original", cipher.encrypt(quarantined.original(), "quarantine/" + quarantined.digest()))
                .param("party", quarantined.party().map(PartyId::value).orElse(null), Types.VARCHAR)
                .param("door", quarantined.door())
                .param("refusal", quarantined.refusal())
                .param("at", DatabaseTime.of(quarantined.at()))
                .update();
    }
}
