package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DevelopmentDatabaseTest {
    @TempDir
    private Path state;

    @Test
    void isDurableAskedOfTheServerItself() {
        try (DevelopmentDatabase database = start()) {
            Map<String, Object> settings = JdbcClient.create(database.server().superuser(DevelopmentDatabase.NAME))
                    .sql("""
                    SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commits,
                        current_setting('full_page_writes') AS pages, current_setting('listen_addresses') AS listens,
                        current_setting('data_checksums') AS checksums
                    """)
                    .query()
                    .singleRow();
            assertThat(settings)
                    .containsEntry("fsync", "on")
                    .containsEntry("commits", "on")
                    .containsEntry("pages", "on")
                    .containsEntry("listens", "127.0.0.1")
                    .containsEntry("checksums", "on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (DevelopmentDatabase database = start()) {
            String url = database.settings().url();
            for (String user : List.of("postgres", Roles.OWNER, Roles.APPLICATION)) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            Path file = state.resolve("keys").resolve("postgres.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(state.resolve("postgres").resolve("initdb.password")).doesNotExist();
        }
    }

    @Test
    void keepsItsDataOverAStopAndAStart() throws Exception {
        try (DevelopmentDatabase database = start();
                Store store = open(database)) {
            Given.accept(store, "m1", "r1");
        }
        assertThat(state.resolve("postgres").resolve("data").resolve(Postmaster.FILE))
                .doesNotExist();
        try (DevelopmentDatabase database = start();
                Store store = open(database)) {
            assertThat(store.ledger().known(COURT, "m1")).isPresent();
        }
    }

    @Test
    void makesNoNewPasswordsForDataThatTheyWouldNotOpen() throws Exception {
        start().close();
        Path file = state.resolve("keys").resolve("postgres.properties");
        Files.delete(file);
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("postgres.properties");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAStateFolderThatIsInUse() {
        try (DevelopmentDatabase database = start()) {
            assertThatThrownBy(() -> start()).isInstanceOf(IllegalStateException.class);
            assertThat(database.settings().url()).contains("127.0.0.1");
        }
    }

    @Test
    void startsWhereTheServersNumberBelongsToAnotherProgram() throws Exception {
        start().close();
        Path file = state.resolve("postgres").resolve("data").resolve(Postmaster.FILE);
        Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n1\n5432\n\n127.0.0.1\n 1 1\nready\n");
        try (DevelopmentDatabase database = start()) {
            assertThat(database.server().postmaster().orElseThrow().pid())
                    .isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void takesOverTheServerOfAProcessThatWasKilled() throws Exception {
        Process process = CommittingProcess.start(state, "m");
        List<String> said = killAfter(process, 20, false);
        try (DevelopmentDatabase database = start();
                Store store = open(database)) {
            assertThat("server " + database.server().postmaster().orElseThrow().pid())
                    .isEqualTo(said.get(0));
            assertHasAll(store, said);
        }
    }

    @Test
    void hasAllThatWasCommittedWhenProcessAndServerWereKilledTogether() throws Exception {
        List<String> said = new ArrayList<>();
        for (String prefix : List.of("first", "second")) {
            Process process = CommittingProcess.start(state, prefix);
            said.addAll(killAfter(process, 20, true));
        }
        try (DevelopmentDatabase database = start();
                Store store = open(database)) {
            assertHasAll(store, said);
        }
    }

    @Test
    void startsItsServerAgainWhenThatIsKilledAndHasAllThatWasCommitted() throws Exception {
        try (DevelopmentDatabase database = start();
                Store store = open(database)) {
            List<String> said = new ArrayList<>();
            for (int n = 1; n <= 10; n++) {
                Given.accept(store, "m" + n, "r" + n);
                said.add("committed m" + n);
            }
            long killed = database.server().postmaster().orElseThrow().pid();
            kill(killed);

            awaitWrites(store);
            assertHasAll(store, said);
            assertThat(database.server().postmaster().orElseThrow().pid()).isNotEqualTo(killed);
            Given.accept(store, "m11", "r11");
        }
    }

    private DevelopmentDatabase start() {
        return DevelopmentDatabase.start(state, TestDatabase.PROGRAMS);
    }

    private static void awaitWrites(Store store) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!store.health().takesWrites()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private static List<String> killAfter(Process process, int lines, boolean serverToo) throws Exception {
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("server ") || line.startsWith("committed ")) {
                    said.add(line);
                }
                if (said.size() == lines) {
                    process.toHandle().destroyForcibly();
                    if (serverToo) {
                        kill(Long.parseLong(said.get(0).substring("server ".length())));
                    }
                }
            }
        }
        process.waitFor();
        assertThat(said).hasSizeGreaterThanOrEqualTo(lines);
        return said;
    }

    private static void kill(long server) {
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(handle.descendants().toList());
        all.add(0, handle);
        all.forEach(ProcessHandle::destroyForcibly);
        handle.onExit().join();
    }

    private static Store open(DevelopmentDatabase database) {
        return Store.open(database.settings(), new TestCipher(), TestCipher.PSEUDONYMS, CLOCK);
    }

    private static void assertHasAll(Store store, List<String> said) {
        for (String line : said) {
            if (line.startsWith("committed ")) {
                String messageId = line.substring("committed ".length());
                assertThat(store.ledger().known(COURT, messageId)).as(messageId).isPresent();
            }
        }
    }
}
