package org.emexchange.app.store;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.emexchange.hub.pipeline.AlertBook;
import org.emexchange.hub.pipeline.Leases;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.pipeline.Outbox;
import org.emexchange.hub.policy.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The store of one hub. Hubs are replicas: any number of stores may be open on one database. What a port's method throws
 * when the database fails is a {@link org.springframework.dao.DataAccessException}; its text holds no value from a message.
 */
public final class Store implements AutoCloseable {
    private final Ledger ledger;
    private final Outbox outbox;
    private final AlertRows alerts;
    private final LeaseRows leases;
    private final RegisterLoads registerLoads;
    private final StoreHealth health;
    private final HeldLanes heldLanes;
    private final QuarantinedOriginal original;
    private final Runnable onClose;

    private Store(DataSource source, Protection protection, Clock clock, Runnable onClose) {
        this.ledger = new StoreLedger(source, protection, clock);
        this.outbox = new StoreOutbox(source, protection, clock);
        this.alerts = new AlertRows(source, protection, clock);
        this.leases = new LeaseRows(JdbcClient.create(source));
        this.registerLoads = new RegisterLoads(source, protection.pseudonyms(), clock);
        this.health = new StoreHealth(source);
        this.heldLanes = new HeldLanes(source);
        this.original = new QuarantinedOriginal(source, protection.cipher());
        this.onClose = onClose;
    }

    /**
     * Migrates the schema as its owner, then opens the store as the hub's own user.
     *
     * @throws IllegalStateException when the database may lose a commit, or lets the hub's user change the share log
     */
    public static Store open(StoreSettings settings, CipherAtRest cipher, Pseudonyms pseudonyms, Clock clock) {
        Migrations.run(settings);
        var pool = Connections.pool(settings);
        try {
            Safety.require(pool);
            return new Store(pool, new Protection(cipher, pseudonyms), clock, pool::close);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Opens the store on a database whose schema stands; the source is the caller's to close. */
    public static Store open(DataSource source, CipherAtRest cipher, Pseudonyms pseudonyms, Clock clock) {
        Safety.require(source);
        return new Store(source, new Protection(cipher, pseudonyms), clock, () -> {});
    }

    public Ledger ledger() {
        return ledger;
    }

    public Outbox outbox() {
        return outbox;
    }

    public AlertBook alerts() {
        return alerts;
    }

    public Leases leases() {
        return leases;
    }

    public RegisterLoads registerLoads() {
        return registerLoads;
    }

    public StoreHealth health() {
        return health;
    }

    /**
     * Copies the quarantined original with that digest (SHA-256, lower-case hex), whole or not at all. Who may see it is
     * the caller's to decide and to record.
     *
     * @return false when there is none
     * @throws IllegalStateException when what is stored was altered or exchanged: nothing was written
     * @throws IOException what the receiving stream throws
     */
    public boolean original(String digest, OutputStream to) throws IOException {
        return original.copy(digest, to);
    }

    /** Lanes that wait for a door that does not stand, those that have waited longest first. */
    public List<HeldLane> heldLanes() {
        return heldLanes.list();
    }

    /** This recipient's door stands now: what was kept for it goes, in its order. To be said at every start. */
    public void doorStands(PartyId recipient) {
        heldLanes.release(recipient);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
