package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.leaf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ShareLogTest {
    private static TestDatabase database;
    private static Store store;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.fresh();
        store = database.open(CLOCK);
        try (Entry entry = store.ledger().open()) {
            entry.log().append(leaf(Leaf.Kind.SHARE, "m1"));
            entry.commit();
        }
    }

    @AfterAll
    static void close() {
        store.close();
        database.close();
    }

    @Test
    void commitsToEveryColumnUnderItsSalt() throws Exception {
        Map<String, Object> row = database.asOwner()
                .sql("SELECT * FROM audit_leaf WHERE message_id = 'm1'")
                .query()
                .singleRow();
        String canonical = """
                em-exchange leaf 1
                agreement=EM-DSA-01
                at=1794821400123456
                capacities=CONTROLLER>PROCESSOR
                counterpart=emc.order-intake
                interchange=X01
                kind=SHARE
                marking=OFFICIAL-SENSITIVE
                message_id=m1
                order_pseudonym=0123abcd
                outcome=SHARED
                party=hmcts.leeds-crown-court
                payload_digest=%s
                power=SA2020-s76
                purpose=supervision
                size=42
                """.formatted(Given.DIGEST);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte[]) row.get("salt"));
        assertThat(row.get("commitment")).isEqualTo(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void cannotBeMadeToSayTwoThingsByALineBreak() {
        Leaf honest = leaf(Leaf.Kind.REFUSAL, "a\\nb");
        Leaf forged = leaf(Leaf.Kind.REFUSAL, "a\nb");
        assertThat(LeafText.of(honest, NOW)).isNotEqualTo(LeafText.of(forged, NOW));
        assertThat(new String(LeafText.of(forged, NOW), StandardCharsets.UTF_8)).contains("message_id=a\\nb\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_leaf SET outcome = 'NOTHING'",
                "UPDATE audit_leaf SET commitment = commitment",
                "DELETE FROM audit_leaf",
                "TRUNCATE audit_leaf CASCADE",
                "ALTER TABLE audit_leaf DISABLE TRIGGER ALL",
                "DROP TABLE audit_leaf CASCADE",
                "SELECT setval('audit_leaf_number_seq', 1)",
                "GRANT UPDATE ON audit_leaf TO em_app",
                "INSERT INTO audit_leaf (number, at, kind, interchange, payload_digest, outcome, size, salt, commitment)"
                        + " OVERRIDING SYSTEM VALUE VALUES (99, now(), 'SHARE', 'X01', '', '', 0, '', '')"
            })
    void isNotTheApplicationsToChange(String statement) {
        JdbcClient application = JdbcClient.create(database.asApplication());
        if (statement.startsWith("GRANT")) {
            application.sql(statement).update();
        } else {
            assertThatThrownBy(() -> application.sql(statement).update())
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageFindingMatch("permission denied|must be owner");
        }
        assertThat(database.asOwner()
                        .sql("SELECT outcome FROM audit_leaf")
                        .query(String.class)
                        .single())
                .isEqualTo("SHARED");
        Safety.require(database.asApplication());
    }
}
