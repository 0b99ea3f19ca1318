package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.CONTRACTOR;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.DIGEST;
import static org.emexchange.app.store.Given.NOBODY;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.claim;
import static org.emexchange.app.store.Given.hold;
import static org.emexchange.app.store.Given.receipt;
import static org.emexchange.app.store.Given.share;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Ledger.Original;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.emexchange.hub.pipeline.Outbox.Claimed;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.emexchange.hub.seal.AtRest;
import org.emexchange.hub.seal.KeyFile;
import org.emexchange.hub.seal.WatchedKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is encrypted at rest is brought under another key while the store is at work. */
class StoredKeysTest {
    @TempDir
    Path folder;

    private Path file;
    private TestDatabase database;
    private Store store;

    @BeforeEach
    void writeUnderTheFirstKey() throws Exception {
        file = folder.resolve("at-rest.properties");
        KeyFile.ensure(file);
        database = TestDatabase.fresh();
        store = open();
        write("first");
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void readsEverythingUnderTheNewKeyAloneOnceTheOldOneIsRetired() throws Exception {
        KeyFile.rotate(file, NOW);
        write("second");

        assertThat(rewrap()).isEqualTo(8);

        keys().requireAllUnder(beginning());
        KeyFile.retire(file);
        assertThat(KeyFile.read(file).retirable()).isEmpty();
        store.close();
        store = open();
        requireReadable("first", "second");
    }

    @Test
    void leavesEverythingReadableWhenItIsEndedInTheMiddle() throws Exception {
        write("second");
        KeyFile.rotate(file, NOW);
        AtRest atRest = new AtRest(WatchedKeys.of(file));
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> keys().rewrap(
                                beginning(),
                                head -> {
                                    if (done.incrementAndGet() == 4) {
                                        throw new IllegalStateException("killed");
                                    }
                                    return atRest.rewrap(head);
                                },
                                AtRest.HEAD))
                .hasMessage("killed");

        requireReadable("first", "second");
        assertThatThrownBy(() -> keys().requireAllUnder(beginning()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarantine.original=2");
        assertThat(rewrap()).isEqualTo(16 - 3);
        keys().requireAllUnder(beginning());
        requireReadable("first", "second");
    }

    /** A dispatcher and the rotation never wait for each other in a circle: the rotation does not wait at all. */
    @Test
    void passesOverARowThatAHubHasLocked() throws Exception {
        KeyFile.rotate(file, NOW);
        try (Connection hub = database.asApplication().getConnection()) {
            hub.setAutoCommit(false);
            hub.createStatement().execute("SELECT FROM outbox WHERE message_id = 'share-first' FOR UPDATE");

            assertThat(rewrap()).isEqualTo(6);
            assertThatThrownBy(() -> keys().requireAllUnder(beginning()))
                    .hasMessageContaining("outbox.clear_sealed=1")
                    .hasMessageContaining("outbox.answers_order=1");
            hub.rollback();
        }
        assertThat(rewrap()).isEqualTo(2);
        keys().requireAllUnder(beginning());
    }

    /** A hub that wrote under the old key and has not committed yet is waited for, and then found. */
    @Test
    void findsWhatATransactionWritesThatHadBegunBefore() throws Exception {
        KeyFile.rotate(file, NOW);
        rewrap();
        try (Connection hub = database.asApplication().getConnection()) {
            hub.setAutoCommit(false);
            hub.createStatement()
                    .execute("INSERT INTO quarantine (digest, original, door, refusal, first_seen, last_seen)"
                            + " VALUES ('late', '\\x010131', 'jms', '1', now(), now())");
            Thread commit = new Thread(() -> commitOnceSomebodyWaits(hub));
            commit.start();
            assertThatThrownBy(() -> keys().requireAllUnder(beginning())).hasMessageContaining("quarantine.original=1");
            commit.join();
        }
    }

    private void commitOnceSomebodyWaits(Connection hub) {
        try {
            while (database.asOwner()
                            .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                            .query(Long.class)
                            .single()
                    == 0) {
                Thread.sleep(20);
            }
            hub.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A column that is added and forgotten would be lost when a key is retired. */
    @Test
    void knowsEveryColumnThatIsEncrypted() {
        Set<String> sealedOrPublic = Stream.concat(
                        SealedColumn.ALL.stream().map(SealedColumn::toString),
                        Stream.of(
                                "audit_leaf.salt",
                                "audit_leaf.commitment",
                                "outbox.octets",
                                "outbox.stamp",
                                "sample_seed.seed"))
                .collect(Collectors.toSet());
        List<String> columns = database.asOwner().sql("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND data_type = 'bytea'
                """).query(String.class).list();
        assertThat(columns).containsExactlyInAnyOrderElementsOf(sealedOrPublic);
    }

    private StoredKeys keys() {
        StoreSettings owner = database.settings();
        return new StoredKeys(Connections.asOwner(owner), CLOCK, 1);
    }

    private long rewrap() {
        return keys().rewrap(beginning(), new AtRest(WatchedKeys.of(file))::rewrap, AtRest.HEAD);
    }

    private byte[] beginning() {
        return AtRest.beginningUnder(KeyFile.read(file).currentId());
    }

    private Store open() {
        return Store.open(
                database.settings(), new RealCipher(new AtRest(WatchedKeys.of(file))), TestCipher.PSEUDONYMS, CLOCK);
    }

    /** One row in each column but that of continuous records: eight values, as a share and a receipt are in the outbox. */
    private void write(String name) throws Exception {
        try (Store fresh = open()) {
            hold(fresh, "order-" + name, 2, "held-" + name, NOW.minusSeconds(1));
            try (Entry entry = fresh.ledger().open()) {
                entry.claim(claim(name));
                entry.post(share(entry, CONTRACTOR, "lane-" + name, "share-" + name));
                entry.post(receipt(entry, "receipt-" + name));
                entry.settle(COURT, name, InboxState.ACCEPTED, "receipt-" + name);
                entry.acknowledged(COURT, name, ("answer to " + name).getBytes(UTF_8));
                entry.quarantine(new Quarantined(
                        digest(name),
                        Optional.of(COURT),
                        "jms",
                        "1001",
                        NOW,
                        new Original.Whole(name.getBytes(UTF_8))));
                Original.Spooled large = entry.spool(to -> to.write(("large " + name).getBytes(UTF_8)));
                entry.quarantine(new Quarantined(large.digest(), Optional.of(COURT), "jms", "1002", NOW, large));
                entry.commit();
            }
        }
    }

    private static String digest(String name) {
        return name + DIGEST;
    }

    private void requireReadable(String... names) throws Exception {
        try (Store fresh = open()) {
            assertThat(waiting(fresh))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(names)
                            .flatMap(name ->
                                    Stream.of("clear share-" + name + " of ORDER-4711", "clear receipt-" + name))
                            .toList());
            List<Ledger.Held> held = Stream.of(names)
                    .map(name -> fresh.ledger().dueHeld(NOW.plusSeconds(60)).orElseThrow())
                    .toList();
            assertThat(held)
                    .extracting(one ->
                            new String(one.octets(), UTF_8) + " " + one.stream().order())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(names)
                            .map(name -> "octets of held-" + name + " order-" + name)
                            .toList());
            database.asOwner().sql("UPDATE held SET offered_at = NULL").update();
            for (String name : names) {
                assertThat(fresh.ledger().acknowledgement(COURT, name)).contains(("answer to " + name).getBytes(UTF_8));
            }
        }
        AtRest atRest = new AtRest(KeyFile.read(file));
        for (String name : names) {
            byte[] original = database.asOwner()
                    .sql("SELECT original FROM quarantine WHERE digest = ?")
                    .param(digest(name))
                    .query(byte[].class)
                    .single();
            assertThat(atRest.decrypt(original, "quarantine/" + digest(name))).isEqualTo(name.getBytes(UTF_8));
        }
    }

    /** Claims every lane at once, so that each is claimed once, and gives them back. */
    private static List<String> waiting(Store store) throws Exception {
        Optional<Claimed> claimed = store.outbox().claim(NOW.plusSeconds(60), NOBODY);
        if (claimed.isEmpty()) {
            return List.of();
        }
        try (Claimed lane = claimed.get()) {
            return Stream.concat(lane.waiting().stream().map(StoredKeysTest::text), waiting(store).stream())
                    .toList();
        }
    }

    private static String text(Waiting waiting) {
        String order = waiting.answers()
                .get()
                .flatMap(Ledger.Answered::order)
                .map(id -> " of " + id)
                .orElse("");
        return new String(waiting.clear().get(), UTF_8) + order;
    }
}
