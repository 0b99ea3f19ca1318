package org.emexchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.emexchange.app.store.StoredKeys;
import org.emexchange.app.store.TestDatabase;
import org.emexchange.hub.seal.KeyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("at-rest.properties");
        KeyFile.ensure(file);
        database.migrate();
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void rotatesAndRetiresAndSaysSoInTheShareLog() {
        assertThat(at(NOW).run(List.of("rotate")))
                .startsWith("Key 2 is current; 0 records")
                .contains("from 2026-11-16T09:40:00Z on, for 1");
        assertThat(KeyFile.read(file).currentId()).isEqualTo("2");
        assertThat(KeyFile.read(file).retirable()).containsExactly("1");

        assertThat(at(NOW.plus(KeysCommand.SETTLED)).run(List.of("retire"))).startsWith("Retired: 1.");
        assertThat(KeyFile.read(file).retirable()).isEmpty();
        assertThat(acts()).containsExactly("KEY_ADDED 2", "RECORDS_REWRAPPED 2", "KEY_RETIRED 1");

        at(NOW).run(List.of("rotate"));
        assertThat(KeyFile.read(file).currentId()).isEqualTo("3");
    }

    @Test
    void retiresNoKeyThatAHubMayStillWriteUnder() {
        at(NOW).run(List.of("rotate"));

        assertThatThrownBy(() -> at(NOW.plus(KeysCommand.SETTLED).minusNanos(1)).run(List.of("retire")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not before 2026-11-16T09:40:00Z");
        assertThat(KeyFile.read(file).retirable()).containsExactly("1");
    }

    @Test
    void retiresNoKeyThatARecordIsUnder() {
        database.asOwner()
                .sql("INSERT INTO quarantine (digest, original, door, refusal, first_seen, last_seen)"
                        + " VALUES ('x', '\\x010131', 'jms', '1', now(), now())")
                .update();
        KeyFile.rotate(file, NOW);

        assertThatThrownBy(() -> at(NOW.plus(KeysCommand.SETTLED)).run(List.of("retire")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarantine.original=1");
        assertThat(KeyFile.read(file).retirable()).containsExactly("1");
        assertThat(acts()).isEmpty();
    }

    @Test
    void addsNoKeyWhenTheShareLogCannotBeWritten() {
        database.asOwner().sql("ALTER TABLE audit_leaf RENAME TO gone").update();

        assertThatThrownBy(() -> at(NOW).run(List.of("rotate"))).isInstanceOf(RuntimeException.class);
        assertThat(KeyFile.read(file).currentId()).isEqualTo("1");
    }

    @Test
    void doesNothingThatItDoesNotKnow() {
        assertThatThrownBy(() -> at(NOW).run(List.of("rotate", "all"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(KeyFile.read(file).currentId()).isEqualTo("1");
    }

    private KeysCommand at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new KeysCommand(file, StoredKeys.of(database.settings(), clock), clock);
    }

    private List<String> acts() {
        return database.asOwner()
                .sql("SELECT outcome FROM audit_leaf WHERE kind = 'ADMINISTRATION' ORDER BY number")
                .query(String.class)
                .list();
    }
}
