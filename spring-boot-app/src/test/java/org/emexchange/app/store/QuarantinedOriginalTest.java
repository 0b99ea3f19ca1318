package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Original;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in quarantine comes out as it went in, or not at all (row A12 of the hostile inputs). */
class QuarantinedOriginalTest {
    private TestDatabase database;
    private Store store;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        store = database.open(CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PartsOut.PART - 1, PartsOut.PART, PartsOut.PART + 1, 2 * PartsOut.PART + 12_345})
    void givesBackWhatCameInPieces(int size) throws Exception {
        byte[] octets = noise(size);

        Original.Spooled spooled = quarantine(octets);

        assertThat(spooled.size()).isEqualTo(size);
        assertThat(spooled.digest()).isEqualTo(sha256(octets));
        assertThat(original(spooled.digest())).isEqualTo(octets);
        assertThat(parts()).isEqualTo((size + PartsOut.PART - 1) / PartsOut.PART);
    }

    @Test
    void keepsTheSameOctetsOnceAndCountsThem() throws Exception {
        byte[] octets = noise(2 * PartsOut.PART + 1);
        quarantine(octets);

        assertThat(quarantine(octets).body()).isEmpty();

        assertThat(parts()).isEqualTo(3);
        assertThat(database.asOwner()
                        .sql("SELECT count FROM quarantine")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(original(sha256(octets))).isEqualTo(octets);
    }

    @Test
    void keepsNothingOfWhatCannotBeReadToItsEnd() {
        assertThatThrownBy(() -> {
                    try (Entry entry = store.ledger().open()) {
                        entry.spool(to -> {
                            to.write(noise(PartsOut.PART + 1));
                            throw new IOException("the broker is gone");
                        });
                    }
                })
                .isInstanceOf(UncheckedIOException.class);

        assertThat(parts()).isZero();
    }

    @Test
    void saysWhenThereIsNone() throws Exception {
        assertThat(store.original("0".repeat(64), new ByteArrayOutputStream())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE quarantine_part SET octets = set_byte(octets, 500, (get_byte(octets, 500) + 1) % 256) WHERE number = 0",
                "DELETE FROM quarantine_part WHERE number = 2",
                "DELETE FROM quarantine_part WHERE number = 0",
                "UPDATE quarantine_part SET number = 7 WHERE number = 1",
                "UPDATE quarantine_part p SET octets = (SELECT octets FROM quarantine_part q"
                        + " WHERE q.body = p.body AND q.number = 1) WHERE number = 0"
            })
    void givesNothingOutThatWasAlteredOrCut(String attack) throws Exception {
        String digest = quarantine(noise(2 * PartsOut.PART + 1)).digest();

        assertThat(database.asOwner().sql(attack).update()).isPositive();

        requireRefused(digest);
    }

    @Test
    void givesNothingOutThatWasExchangedForAnother() throws Exception {
        String one = quarantine("one".getBytes(UTF_8)).digest();
        String other = quarantine("other".getBytes(UTF_8)).digest();
        String whole = whole("whole");
        String second = whole("second whole");

        exchange("body", one, other);
        exchange("original", whole, second);

        requireRefused(one);
        requireRefused(other);
        requireRefused(whole);
        requireRefused(second);
    }

    @Test
    void theHubsLoginMayNeitherChangeNorRemoveAPart() throws Exception {
        quarantine(noise(10));
        var hub = JdbcClient.create(database.asApplication());

        assertThatThrownBy(
                        () -> hub.sql("UPDATE quarantine_part SET octets = ''").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> hub.sql("DELETE FROM quarantine_part").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> hub.sql("UPDATE quarantine SET body = NULL").update())
                .hasStackTraceContaining("permission denied");
    }

    private void exchange(String column, String one, String other) {
        database.asOwner()
                .sql("ALTER TABLE quarantine DROP CONSTRAINT IF EXISTS quarantine_body_key")
                .update();
        database.asOwner()
                .sql("UPDATE quarantine q SET " + column + " = (SELECT " + column
                        + " FROM quarantine o WHERE o.digest ="
                        + " CASE q.digest WHEN :one THEN :other ELSE :one END) WHERE digest IN (:one, :other)")
                .param("one", one)
                .param("other", other)
                .update();
    }

    private void requireRefused(String digest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> store.original(digest, out)).isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).isZero();
    }

    private Original.Spooled quarantine(byte[] octets) throws Exception {
        try (Entry entry = store.ledger().open()) {
            Original.Spooled spooled = entry.spool(to -> {
                for (int from = 0; from < octets.length; from += 70_001) {
                    to.write(octets, from, Math.min(70_001, octets.length - from));
                }
            });
            entry.quarantine(new Quarantined(spooled.digest(), Optional.of(COURT), "jms", "1002", NOW, spooled));
            entry.commit();
            return spooled;
        }
    }

    private String whole(String text) throws Exception {
        String digest = sha256(text.getBytes(UTF_8));
        try (Entry entry = store.ledger().open()) {
            entry.quarantine(new Quarantined(
                    digest, Optional.of(COURT), "jms", "1001", NOW, new Original.Whole(text.getBytes(UTF_8))));
            entry.commit();
        }
        assertThat(original(digest)).isEqualTo(text.getBytes(UTF_8));
        return digest;
    }

    private byte[] original(String digest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(store.original(digest, out)).isTrue();
        return out.toByteArray();
    }

    private long parts() {
        return database.asOwner()
                .sql("SELECT count(*) FROM quarantine_part")
                .query(Long.class)
                .single();
    }

    private static byte[] noise(int size) {
        byte[] octets = new byte[size];
        new Random(size).nextBytes(octets);
        return octets;
    }

    private static String sha256(byte[] octets) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    }
}
