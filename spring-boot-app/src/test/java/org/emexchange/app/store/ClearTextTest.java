package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.CONTRACTOR;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.DIGEST;
import static org.emexchange.app.store.Given.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Held;
import org.emexchange.hub.pipeline.Ledger.Original;
import org.emexchange.hub.pipeline.Ledger.Quarantined;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.seal.Form;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table for what must not be readable there. */
class ClearTextTest {
    private static final String MARKER = "MARKER-7f3a";

    @Test
    void keepsNoPayloadAndNoOrderIdReadable() throws Exception {
        try (TestDatabase database = TestDatabase.fresh();
                Store store = database.open(CLOCK)) {
            fill(store);
            List<String> values = everything(database.asOwner());
            assertThat(values)
                    .anyMatch(value -> value.contains("sealed octets"))
                    .anyMatch(value -> value.contains("early"));
            assertThat(values).noneMatch(value -> value.contains(MARKER));
        }
    }

    private static void fill(Store store) throws Exception {
        byte[] clear = (MARKER + " payload").getBytes(UTF_8);
        try (Entry entry = store.ledger().open()) {
            entry.claim(Given.claim("early"));
            entry.turn(Given.stream(MARKER), 2);
            entry.hold(
                    new Held(
                            Given.stream(MARKER),
                            2,
                            "early",
                            "X01",
                            Marking.OFFICIAL,
                            new Came("jms", Form.ENVELOPE, "t", NOW, false),
                            NOW,
                            Optional.empty(),
                            clear),
                    "receipt");
            entry.quarantine(
                    new Quarantined(DIGEST, Optional.of(COURT), "jms", "1001", NOW, new Original.Whole(clear)));
            Posting share = Given.share(entry, CONTRACTOR, "lane-a", "sealed octets");
            entry.post(new Posting(
                    share.stored(),
                    clear,
                    share.route(),
                    share.lane(),
                    false,
                    true,
                    Optional.of(new Answered(COURT, "m1", "X01", Optional.of(MARKER))),
                    true,
                    Optional.empty()));
            entry.commit();
        }
    }

    private static List<String> everything(JdbcClient jdbc) {
        List<String> values = new ArrayList<>();
        List<String> tables = jdbc.sql("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                """).query(String.class).list();
        assertThat(tables).contains("inbox", "stream", "held", "outbox", "quarantine", "audit_leaf");
        for (String table : tables) {
            jdbc.sql("SELECT * FROM " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> row.values().forEach(value -> values.add(readable(value))));
        }
        return values;
    }

    private static String readable(Object value) {
        return value instanceof byte[] octets ? new String(octets, ISO_8859_1) : String.valueOf(value);
    }
}
