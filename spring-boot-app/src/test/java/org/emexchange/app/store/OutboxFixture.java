package org.emexchange.app.store;

import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.NOBODY;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.share;

import java.util.List;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Outbox.Claimed;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A store that is empty before each test, and the acts of intake and dispatcher in short. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OutboxFixture {
    TestDatabase database;
    Store store;

    @BeforeAll
    void open() {
        database = TestDatabase.fresh();
        store = database.open(CLOCK);
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @AfterAll
    void close() {
        store.close();
        database.close();
    }

    void post(PartyId recipient, String lane, String... messages) throws Exception {
        post(store, recipient, lane, messages);
    }

    static void post(Store store, PartyId recipient, String lane, String... messages) throws Exception {
        try (Entry entry = store.ledger().open()) {
            for (String message : messages) {
                entry.post(share(entry, recipient, lane, message));
            }
            entry.commit();
        }
    }

    List<String> deliver() throws Exception {
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            claimed.waiting().forEach(waiting -> claimed.delivered(waiting, NOW));
            claimed.commit();
            return ids(claimed.waiting());
        }
    }

    static List<String> ids(List<Waiting> waiting) {
        return waiting.stream().map(Waiting::deliveryId).toList();
    }
}
