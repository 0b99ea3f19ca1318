package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.emexchange.app.hub.scenario.Facts;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Test;

/** A message that comes before its predecessor waits for it, and each recipient gets both in their order. */
class EarlyMessageIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");

    @Test
    void waitsForItsPredecessor() {
        String order = Orders.newOrderId();
        Header first = Orders.header(COURT.id(), order);
        Header second = Facts.changed(first, Map.of("sequence", "2", "message", "new"));

        COURT.send("court-order", COURT.seal().sealed(second, Orders.order("community-curfew-only", order)));
        COURT.send("court-order", COURT.seal().sealed(first, Orders.order("community-curfew-only", order)));

        assertThat(copyNumber(order)).isEqualTo(1);
        assertThat(copyNumber(order)).isEqualTo(2);
    }

    private static long copyNumber(String order) {
        return HUB.party("emc.order-intake")
                .await("order", one -> one.opening().header().order().equals(Optional.of(order)))
                .opening()
                .header()
                .sequence()
                .orElseThrow();
    }
}
