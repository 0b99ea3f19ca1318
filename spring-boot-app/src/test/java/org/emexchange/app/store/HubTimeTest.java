package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.hold;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No deadline of a held message runs while no hub is at work. */
class HubTimeTest {
    private static final Instant DEADLINE = NOW.plus(Duration.ofHours(1));

    private final TestDatabase database = TestDatabase.fresh();
    private final Store store = database.open(CLOCK);

    @BeforeEach
    void isAtWork() throws Exception {
        database.asOwner()
                .sql("UPDATE hub_at_work SET at = ?")
                .param(DatabaseTime.of(NOW))
                .update();
        hold(store, "ORDER-1", 2, "early", DEADLINE);
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void runsWhileAHubSaysThatItIsAtWork() {
        for (int minute = 1; minute <= 60; minute++) {
            store.ledger().atWork(NOW.plus(Duration.ofMinutes(minute)));
        }
        assertThat(deadline()).isEqualTo(DEADLINE);
        assertThat(store.ledger().dueHeld(DEADLINE)).isPresent();
    }

    /** A silence of ten hours, after one minute at work: 59 minutes are left. */
    @Test
    void standsStillWhileNoneIs() {
        store.ledger().atWork(NOW.plus(Duration.ofMinutes(1)));
        Instant back = NOW.plus(Duration.ofMinutes(601));
        store.ledger().atWork(back);

        assertThat(deadline()).isEqualTo(DEADLINE.plus(Duration.ofHours(10)));
        assertThat(store.ledger().dueHeld(back)).isEmpty();

        store.ledger().atWork(back.plusSeconds(1));
        assertThat(deadline()).isEqualTo(DEADLINE.plus(Duration.ofHours(10)));
    }

    @Test
    void leavesAQuarterOfAnHourAtLeastForWhatLiesUnread() {
        for (int minute = 1; minute <= 59; minute++) {
            store.ledger().atWork(NOW.plus(Duration.ofMinutes(minute)));
        }
        Instant back = NOW.plus(Duration.ofMinutes(59 + 600));
        store.ledger().atWork(back);

        assertThat(deadline()).isEqualTo(back.plus(Duration.ofMinutes(15)));
    }

    /** The clock of another replica is behind. */
    @Test
    void doesNotGoBack() {
        store.ledger().atWork(NOW.plus(Duration.ofMinutes(2)));
        store.ledger().atWork(NOW.minus(Duration.ofMinutes(2)));
        store.ledger().atWork(NOW.plus(Duration.ofMinutes(4)));

        assertThat(deadline()).isEqualTo(DEADLINE);
    }

    private Instant deadline() {
        return database.asOwner()
                .sql("SELECT deadline FROM held")
                .query((row, number) -> DatabaseTime.read(row, "deadline"))
                .single();
    }
}
