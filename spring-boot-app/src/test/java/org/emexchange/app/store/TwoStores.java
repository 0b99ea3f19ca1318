package org.emexchange.app.store;

import static org.emexchange.app.store.Given.CLOCK;

import org.junit.jupiter.api.AfterEach;

/** Two hubs on one database. */
abstract class TwoStores {
    final TestDatabase database = TestDatabase.fresh();
    final Store one = database.open(CLOCK);
    final Store other = database.open(CLOCK);

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
    }
}
