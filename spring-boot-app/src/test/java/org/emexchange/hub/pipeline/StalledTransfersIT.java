package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.emexchange.app.hub.BulkTransfer;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.TestHub;
import org.emexchange.hub.edge.AlertOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Transfers that were begun and do not go on. */
@Tag("COP-35")
class StalledTransfersIT {
    private static final TestHub HUB = TestHub.running();
    private static final PlainMailbox OPERATORS = new PlainMailbox(HUB, "operators@hub.example");
    private static final PlainMailbox CONTRACTOR = new PlainMailbox(HUB, "duty-desk@emc.example");

    private final BulkTransfer transfer = BulkTransfer.granted(3);
    /** To which every transfer stands still that has not ended. */
    private final StalledTransfers impatient = after(Duration.ZERO);

    @AfterEach
    void close() {
        impatient.close();
    }

    private static StalledTransfers after(Duration patience) {
        return new StalledTransfers(
                HUB.bean(Kernel.class), HUB.bean(AlertDoor.class), HUB.bean(AlertOptions.class), patience);
    }

    @Test
    void alertsSenderAndOperatorsOnceEachTimeThatATransferStops() {
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        impatient.look();
        impatient.look();

        for (PlainMailbox told : List.of(OPERATORS, CONTRACTOR)) {
            assertThat(told.await(transfer.id(), 1))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail).contains("does not go on", "Interchange: X16"));
        }
        assertThat(transfer.sent(2)).isEqualTo("ACCEPTED");
        impatient.look();
        assertThat(OPERATORS.await(transfer.id(), 2)).hasSize(2);
    }

    @Test
    void alertsNobodyAboutATransferThatHasEndedOrMayStillGoOn() {
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        try (StalledTransfers patient = after(Duration.ofHours(1))) {
            patient.look();
        }
        assertThat(OPERATORS.with(transfer.id())).isEmpty();

        for (int number = 2; number <= 4; number++) {
            assertThat(transfer.sent(number)).isEqualTo("ACCEPTED");
        }
        impatient.look();
        assertThat(OPERATORS.with(transfer.id())).isEmpty();
    }

    @Test
    @Tag("ISP-3.1")
    void recordsWhoWasAlerted() {
        assertThat(transfer.sent(1)).isEqualTo("ACCEPTED");
        impatient.look();

        assertThat(HUB.database()
                        .queryForList(
                                "SELECT counterpart || ' ' || outcome FROM audit_leaf WHERE kind = 'ALERT'"
                                        + " AND message_id = ?",
                                String.class,
                                transfer.id()))
                .containsExactlyInAnyOrder(
                        "emc.order-intake STALLED SENDER MAIL", "em-exchange STALLED OPERATORS MAIL");
    }
}
