package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Patience;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Urgent updates that the hub has taken in and may not send on, as one before them has not come. */
@Tag("COP-35")
@Tag("PI-3.5")
class HeldAlertsIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty UNIT = HUB.party("probation.leeds-pdu");
    private static final PlainMailbox OPERATORS = new PlainMailbox(HUB, "operators@hub.example");
    private static final PlainMailbox CONTRACTOR = new PlainMailbox(HUB, "duty-desk@emc.example");
    private static final PlainMailbox PROBATION = new PlainMailbox(HUB, "duty-officer@leeds-pdu.probation.example");
    private static final Duration TWO_LOOKS = Duration.ofMillis(600);

    private final String order = Carried.community(UNIT.id());

    @Test
    void alertsSenderAndOperatorsOnceAboutAnUpdateThatWaitsForThoseBeforeIt() {
        String update = send("risk-update/urgent-mappa-3", order, 2);

        for (PlainMailbox told : List.of(OPERATORS, PROBATION)) {
            assertThat(told.await(update, 1))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("To: " + told.address(), "has not been delivered", "Interchange: X05")
                            .doesNotContain(order));
        }
        LockSupport.parkNanos(TWO_LOOKS.toNanos());
        assertThat(OPERATORS.with(update)).hasSize(1);
        assertThat(CONTRACTOR.with(update)).isEmpty();
    }

    @Test
    void alertsNobodyAgainWhenItsTurnHasComeAndItIsDelivered() {
        String update = send("risk-update/urgent-mappa-3", order, 2);
        OPERATORS.await(update, 1);
        PROBATION.await(update, 1);
        send("risk-update/new-officer-after-home-visit", order, 1);

        Patience.until(() -> count(
                        "SELECT count(*) FROM outbox WHERE form = 'ENVELOPE' AND share AND delivered_at IS NOT NULL"
                                + " AND answers_message_id = ?",
                        update)
                == 1);
        LockSupport.parkNanos(TWO_LOOKS.toNanos());
        assertThat(OPERATORS.with(update)).hasSize(1);
        assertThat(HUB.database()
                        .queryForList(
                                "SELECT message_id FROM outbox o"
                                        + " WHERE o.share AND o.answers_message_id = ? AND o.held_since <= o.posted_at",
                                String.class,
                                update))
                .as("copies that say since when their message has waited")
                .isNotEmpty()
                .allSatisfy(copy -> assertThat(OPERATORS.with(copy)).isEmpty());
    }

    @Test
    void alertsNobodyAboutWhatWaitsAndIsNotUrgent() {
        String ordinary = send("risk-update/new-officer-after-home-visit", Orders.newOrderId(), 2);
        String urgent = send("risk-update/urgent-mappa-3", order, 2);
        OPERATORS.await(urgent, 1);
        LockSupport.parkNanos(TWO_LOOKS.toNanos());

        assertThat(OPERATORS.with(ordinary)).isEmpty();
    }

    @Test
    @Tag("ISP-3.1")
    void recordsWhoWasAlerted() {
        String update = send("risk-update/urgent-mappa-3", order, 2);

        Patience.until(() -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'ALERT' AND message_id = ?"
                                + " AND (counterpart, outcome) IN (('em-exchange', 'HELD OPERATORS MAIL'),"
                                + " ('probation.leeds-pdu', 'HELD SENDER MAIL'))",
                        update)
                == 2);
    }

    /** @return message id of what is taken in */
    private static String send(String example, String about, long sequence) {
        Header header = RiskMessages.header(UNIT.id(), about, "risk-update", sequence);
        byte[] payload = RiskMessages.payload(example, about);
        assertThat(new String(payload, UTF_8)).contains(about);
        UNIT.send("risk-update", UNIT.seal().sealed(header, payload));
        Patience.until(() -> count("SELECT count(*) FROM inbox WHERE message_id = ?", header.messageId()) == 1);
        return header.messageId();
    }

    private static long count(String sql, String value) {
        Long count = HUB.database().queryForObject(sql, Long.class, value);
        return count == null ? 0 : count;
    }
}
