package org.emexchange.app.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh database on the one real server of the test JVM. */
public final class TestDatabase implements AutoCloseable {
    /** Of each JVM its own: two may test at once. */
    private static final Path STATE = Path.of("target", "test-state-" + System.getProperty("em.fork", "fork-1"));

    /** So that each test with a state folder of its own need not unpack them again. */
    static final Path PROGRAMS = STATE.resolve("postgres");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final StoreSettings settings;

    private TestDatabase(String name) {
        this.name = name;
        Server.RUNNING.dropDatabase(name);
        this.settings = Server.RUNNING.database(name);
    }

    public static TestDatabase fresh() {
        return new TestDatabase("test_" + COUNT.incrementAndGet());
    }

    String name() {
        return name;
    }

    public StoreSettings settings() {
        return settings;
    }

    /** The schema alone. */
    public void migrate() {
        Migrations.run(settings);
    }

    public Store open(Clock clock) {
        return Store.open(settings, new TestCipher(), TestCipher.PSEUDONYMS, clock);
    }

    /** As the owner, who may look at everything. */
    public JdbcClient asOwner() {
        return JdbcClient.create(source(settings.ownerUser(), settings.ownerPassword()));
    }

    public DataSource asApplication() {
        return source(settings.user(), settings.password());
    }

    JdbcClient asSuperuser() {
        return JdbcClient.create(Server.RUNNING.server().superuser(name));
    }

    private DataSource source(String user, String password) {
        return new DriverManagerDataSource(settings.url(), user, password);
    }

    /** Removes every row, so that the tests of a class can share a database. */
    public void empty() {
        asOwner()
                .sql(
                        "TRUNCATE inbox, stream, held, held_file, quarantine, quarantine_part, acknowledgement, lane, lane_turn, outbox, transfer, transfer_part, audit_leaf RESTART IDENTITY CASCADE")
                .update();
    }

    @Override
    public void close() {
        Server.RUNNING.dropDatabase(name);
    }

    private static final class Server {
        static final DevelopmentDatabase RUNNING = DevelopmentDatabase.start(STATE);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }
}
