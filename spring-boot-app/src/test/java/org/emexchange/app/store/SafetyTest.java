package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void refusesADatabaseThatConfirmsCommitsItMayLose() {
        database.asSuperuser()
                .sql("ALTER DATABASE " + database.name() + " SET synchronous_commit = off")
                .update();
        assertThatThrownBy(() -> database.open(CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void refusesAConnectionThatDoesNotSeeWhatWasCommittedMeanwhile() {
        database.open(CLOCK).close();
        database.asSuperuser()
                .sql("ALTER DATABASE " + database.name() + " SET default_transaction_isolation = serializable")
                .update();
        assertThatThrownBy(() -> Store.open(database.asApplication(), new TestCipher(), TestCipher.PSEUDONYMS, CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read committed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "UPDATE (outcome)", "DELETE", "TRUNCATE"})
    void refusesAUserWhoMayChangeTheShareLog(String right) {
        database.open(CLOCK).close();
        database.asOwner().sql("GRANT " + right + " ON audit_leaf TO em_app").update();
        assertThatThrownBy(() -> Store.open(database.asApplication(), new TestCipher(), TestCipher.PSEUDONYMS, CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("share log");
    }

    @Test
    void refusesTheOwnerAsTheHubsUser() {
        assertThatThrownBy(() -> new StoreSettings("jdbc:postgresql://localhost/x", "em", "a", "em", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNoPasswordOfItsSettings() {
        assertThat(database.settings().toString())
                .doesNotContain(database.settings().password());
        assertThat(database.settings().toString())
                .doesNotContain(database.settings().ownerPassword());
    }
}
