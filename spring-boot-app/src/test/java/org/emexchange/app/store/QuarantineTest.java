package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.DIGEST;
import static org.emexchange.app.store.Given.NOW;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Original;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.junit.jupiter.api.Test;

class QuarantineTest {
    @Test
    void keepsAnOriginalOnceAndCountsItAgain() throws Exception {
        try (TestDatabase database = TestDatabase.fresh();
                Store store = database.open(CLOCK)) {
            quarantine(store, "1001", NOW);
            quarantine(store, "2002", NOW.plusSeconds(60));
            var row = database.asOwner().sql("""
                    SELECT count, party, door, refusal, extract(epoch FROM last_seen - first_seen)::int AS seconds
                    FROM quarantine
                    """).query().singleRow();
            assertThat(row)
                    .containsEntry("count", 2L)
                    .containsEntry("party", COURT.value())
                    .containsEntry("door", "jms")
                    .containsEntry("refusal", "1001")
                    .containsEntry("seconds", 60);

            byte[] kept = database.asOwner()
                    .sql("SELECT original FROM quarantine")
                    .query(byte[].class)
                    .single();
            assertThat(new TestCipher().decrypt(kept, "quarantine/" + DIGEST)).isEqualTo("refused".getBytes(UTF_8));
            assertThatThrownBy(() -> new TestCipher().decrypt(kept, "quarantine/" + "cd".repeat(32)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static void quarantine(Store store, String refusal, Instant at) throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.quarantine(new Quarantined(
                    DIGEST, Optional.of(COURT), "jms", refusal, at, new Original.Whole("refused".getBytes(UTF_8))));
            entry.commit();
        }
    }
}
