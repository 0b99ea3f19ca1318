package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.CONTRACTOR;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.PDU;
import static org.emexchange.app.store.Given.receipt;
import static org.emexchange.app.store.Given.share;

import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {
    private static TestDatabase database;
    private static Store store;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.fresh();
        store = database.open(CLOCK);
        try (Entry entry = store.ledger().open()) {
            entry.post(share(entry, CONTRACTOR, "lane-a", "share"));
            entry.post(receipt(entry, "receipt"));
            entry.commit();
        }
    }

    @AfterAll
    static void close() {
        store.close();
        database.close();
    }

    @Test
    void findsWhatARecipientAnswers() throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.answered(CONTRACTOR, "share"))
                    .contains(new Answered(COURT, "original of share", "X01", Optional.of("ORDER-4711")));
        }
    }

    @Test
    void findsNothingForAnotherParty() throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.answered(PDU, "share")).isEmpty();
            assertThatThrownBy(() -> entry.acknowledge(PDU, "share", "ACCEPTED"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void findsNothingToAnswerInAReceipt() throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.answered(COURT, "receipt")).isEmpty();
        }
    }

    @Test
    void keepsTheRecipientsFirstWord() throws Exception {
        for (String outcome : new String[] {"ACCEPTED", "REFUSED"}) {
            try (Entry entry = store.ledger().open()) {
                entry.acknowledge(CONTRACTOR, "share", outcome);
                entry.commit();
            }
        }
        assertThat(database.asOwner()
                        .sql("SELECT acknowledgement FROM outbox WHERE message_id = 'share'")
                        .query(String.class)
                        .single())
                .isEqualTo("ACCEPTED");
    }
}
