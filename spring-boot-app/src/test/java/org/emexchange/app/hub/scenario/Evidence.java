package org.emexchange.app.hub.scenario;

import java.util.List;
import org.emexchange.app.hub.TestHub;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the store has of one party's messages since a moment, read past the hub. */
final class Evidence {
    private final JdbcTemplate database = TestHub.running().database();
    private final String party;
    private final boolean strangers;
    private final long leaf;
    private final long row;

    /** @param strangers whether what is from no party is this party's too */
    Evidence(String party, boolean strangers) {
        this.party = party;
        this.strangers = strangers;
        this.leaf = highest("SELECT coalesce(max(number), 0) FROM audit_leaf");
        this.row = highest("SELECT coalesce(max(id), 0) FROM outbox");
    }

    private long highest(String sql) {
        Long highest = database.queryForObject(sql, Long.class);
        return highest == null ? 0 : highest;
    }

    /** A refusal as the share log has it. */
    record Refused(String number, String digest) {}

    List<Refused> refusals() {
        return database.query(
                "SELECT outcome, payload_digest FROM audit_leaf WHERE kind = 'REFUSAL' AND number > ?"
                        + " AND (party = ? OR (? AND party IS NULL AND interchange LIKE 'X%'))",
                (found, n) -> new Refused(found.getString(1), found.getString(2)), leaf, party, strangers);
    }

    /** Leaves of copies that were made for somebody: shares, and answers that were told on. */
    int copiesRecorded() {
        return count("SELECT count(*) FROM audit_leaf WHERE kind IN ('SHARE', 'RECEIPT') AND number > ? AND party = ?");
    }

    int duplicatesRecorded() {
        return count("SELECT count(*) FROM audit_leaf WHERE kind = 'DUPLICATE' AND number > ? AND party = ?");
    }

    private int count(String sql) {
        Integer count = database.queryForObject(sql, Integer.class, leaf, party);
        return count == null ? 0 : count;
    }

    /** Copies that wait for somebody or went to them; the hub's own receipts apart. */
    int copiesPosted() {
        Integer count = database.queryForObject(
                "SELECT count(*) FROM outbox WHERE id > ? AND route NOT LIKE 'deliver.own-receipt%'",
                Integer.class, row);
        return count == null ? 0 : count;
    }

    /** What the hub has to say to this party of its messages of this interchange. */
    int answersPosted(String interchange) {
        Integer count = database.queryForObject(
                "SELECT count(*) FROM outbox WHERE id > ? AND route LIKE 'deliver.own-receipt%' AND recipient = ?"
                        + " AND interchange = ?",
                Integer.class, row, party, interchange);
        return count == null ? 0 : count;
    }

    /** The stored form of the original under that digest; none or one. */
    List<byte[]> quarantined(String digest) {
        return database.query("""
                SELECT coalesce(original, (SELECT string_agg(octets, ''::bytea ORDER BY number)
                    FROM quarantine_part p WHERE p.body = q.body))
                FROM quarantine q WHERE digest = ?
                """, (found, n) -> found.getBytes(1), digest);
    }
}
