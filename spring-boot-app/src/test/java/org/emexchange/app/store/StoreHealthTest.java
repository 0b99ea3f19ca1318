package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreHealthTest {
    @Test
    void tellsWhetherTheDatabaseTakesWritesAndThatItDoesAgain() {
        try (TestDatabase database = TestDatabase.fresh();
                Store store = database.open(CLOCK)) {
            assertThat(store.health().takesWrites()).isTrue();

            readOnly(database, "on");
            assertThat(askedAgain(store)).isFalse();

            readOnly(database, "off");
            assertThat(askedAgain(store)).isTrue();
        }
    }

    @Test
    void answersWhenTheDatabaseIsGone() {
        TestDatabase database = TestDatabase.fresh();
        try (Store store = database.open(CLOCK)) {
            database.close();
            assertThat(store.health().takesWrites()).isFalse();
        }
    }

    /** The pool's two connections from before may each say no once. */
    private static boolean askedAgain(Store store) {
        return IntStream.range(0, 3).anyMatch(again -> store.health().takesWrites());
    }

    private static void readOnly(TestDatabase database, String onOrOff) {
        database.asSuperuser()
                .sql("ALTER ROLE em_app IN DATABASE " + database.name() + " SET default_transaction_read_only = "
                        + onOrOff)
                .update();
        database.asSuperuser()
                .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'em_app'"
                        + " AND datname = current_database()")
                .query(Long.class)
                .single();
    }
}
