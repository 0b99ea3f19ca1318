package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOBODY;
import static org.emexchange.app.store.Given.NOW;
import static org.emexchange.app.store.Given.PDU;
import static org.emexchange.app.store.Given.accept;

import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Outbox.Claimed;
import org.emexchange.hub.pipeline.Outbox.Waiting;
import org.junit.jupiter.api.Test;

class RepeatedReceiptTest extends OutboxFixture {
    @Test
    void givesADuplicateItsFirstReceiptAgainUnderADeliveryOfItsOwn() throws Exception {
        accept(store, "message", "receipt");
        Waiting first = onlyWaiting();
        assertThat(deliver()).containsExactly("receipt#1");
        for (int repeat = 2; repeat <= 3; repeat++) {
            try (Entry entry = store.ledger().open()) {
                entry.repeatReceipt(COURT, "message");
                entry.commit();
            }
            Waiting again = onlyWaiting();
            assertThat(again.stored()).usingRecursiveComparison().isEqualTo(first.stored());
            assertThat(again.clear().get()).isEqualTo(first.clear().get());
            assertThat(deliver()).containsExactly("receipt#" + repeat);
        }
    }

    @Test
    void hasNoReceiptToRepeatForAnotherParty() throws Exception {
        accept(store, "message", "receipt");
        try (Entry entry = store.ledger().open()) {
            assertThatThrownBy(() -> entry.repeatReceipt(PDU, "message")).isInstanceOf(IllegalStateException.class);
        }
    }

    private Waiting onlyWaiting() throws Exception {
        try (Claimed claimed = store.outbox().claim(NOW, NOBODY).orElseThrow()) {
            assertThat(claimed.waiting()).hasSize(1);
            return claimed.waiting().get(0);
        }
    }
}
