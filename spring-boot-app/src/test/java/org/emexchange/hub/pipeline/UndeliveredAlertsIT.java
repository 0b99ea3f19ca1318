package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.camel.Processor;
import org.emexchange.app.hub.Patience;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.RiskMessages;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.app.store.Store;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Urgent updates that the contractor's queue does not take for a while; the alerts lie at a real mail server. */
@Tag("COP-35")
class UndeliveredAlertsIT {
    private static final TestHub HUB = TestHub.running();
    private static final PlainMailbox OPERATORS = new PlainMailbox(HUB, "operators@hub.example");
    private static final PlainMailbox CONTRACTOR = new PlainMailbox(HUB, "duty-desk@emc.example");
    private static final PlainMailbox PROBATION = new PlainMailbox(HUB, "duty-officer@leeds-pdu.probation.example");
    private static final String DELIVERY = "deliver.risk-update.em-contractor";
    private static final Duration TWO_LOOKS = Duration.ofMillis(600);

    private final String order = Carried.community("probation.leeds-pdu");
    private boolean blocked;
    private final Omission blockade = block();

    private Omission block() {
        try {
            Processor fails = exchange -> {
                throw new IllegalStateException("the contractor's queue is not there");
            };
            blocked = true;
            return new Omission(HUB.context(), DELIVERY, DELIVERY + ".send", fails);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void letGo() throws Exception {
        if (blocked) {
            blocked = false;
            blockade.end();
        }
    }

    @Test
    @Tag("PI-3.5")
    void alertsSenderRecipientAndOperatorsOnce() {
        String copy = urgentFrom("probation.leeds-pdu");

        for (PlainMailbox told : List.of(OPERATORS, CONTRACTOR, PROBATION)) {
            assertThat(told.await(copy, 1))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("To: " + told.address(), "has not been delivered", "Interchange: X05"));
        }
        LockSupport.parkNanos(TWO_LOOKS.toNanos());
        assertThat(OPERATORS.with(copy)).hasSize(1);
    }

    /** Not one word of what was sent, nor the order's id, whatever the mail looks like. */
    @Test
    void writesNothingOfTheMessageIntoAnAlert() {
        String copy = urgentFrom("probation.leeds-pdu");
        String mail = OPERATORS.await(copy, 1).get(0);

        assertThat(mail).doesNotContain(order);
        Pattern.compile(">([^<]{4,})<")
                .matcher(new String(payload(), UTF_8))
                .results()
                .map(text -> text.group(1).strip())
                .filter(text -> text.length() >= 4)
                .forEach(text -> assertThat(mail).doesNotContainIgnoringCase(text));
    }

    @Test
    void saysWhenItIsDeliveredAfterAll() throws Exception {
        String copy = urgentFrom("probation.leeds-pdu");
        OPERATORS.await(copy, 1);
        PROBATION.await(copy, 1);
        letGo();

        assertThat(OPERATORS.await(copy, 2)).hasSize(2).last().asString().contains("delivered after all");
        assertThat(PROBATION.await(copy, 2)).hasSize(2);
        LockSupport.parkNanos(TWO_LOOKS.toNanos());
        assertThat(OPERATORS.with(copy)).hasSize(2);
    }

    @Test
    void alertsTheOthersWhereTheSenderHasNoContact() {
        String copy = urgentFrom("probation.hull-pdu");

        assertThat(CONTRACTOR.await(copy, 1)).hasSize(1);
        assertThat(OPERATORS.await(copy, 1)).hasSize(1);
        Patience.until(() -> rows(copy, "audience = 'SENDER' AND NOT sent") == 2);
    }

    @Test
    void alertsNobodyAgainAfterARestart() {
        String copy = urgentFrom("probation.leeds-pdu");
        Patience.until(() -> rows(copy, "true") == 6);

        try (UndeliveredAlerts another = new UndeliveredAlerts(
                HUB.bean(Kernel.class),
                HUB.bean(Store.class).alerts(),
                HUB.bean(AlertDoor.class),
                HUB.bean(AlertOptions.class))) {
            for (AlertBook.Way way : AlertBook.Way.values()) {
                another.look(way);
            }
        }

        assertThat(OPERATORS.with(copy)).hasSize(1);
        assertThat(CONTRACTOR.with(copy)).hasSize(1);
    }

    @Test
    void alertsNobodyAboutWhatIsNotUrgent() {
        String ordinary = send(
                "probation.leeds-pdu",
                "risk-update/new-officer-after-home-visit",
                Carried.community("probation.leeds-pdu"));
        String urgent = urgentFrom("probation.leeds-pdu");
        OPERATORS.await(urgent, 1);
        LockSupport.parkNanos(TWO_LOOKS.toNanos());

        assertThat(OPERATORS.with(ordinary)).isEmpty();
    }

    @Test
    @Tag("ISP-3.1")
    void recordsWhoWasAlerted() {
        String copy = urgentFrom("probation.leeds-pdu");
        OPERATORS.await(copy, 1);
        CONTRACTOR.await(copy, 1);
        PROBATION.await(copy, 1);

        Patience.until(() -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'ALERT' AND message_id = ?"
                                + " AND (counterpart, outcome) IN (('em-exchange', 'UNDELIVERED OPERATORS MAIL'),"
                                + " ('emc.order-intake', 'UNDELIVERED RECIPIENT MAIL'),"
                                + " ('probation.leeds-pdu', 'UNDELIVERED SENDER MAIL'))",
                        copy)
                == 3);
    }

    private String urgentFrom(String sender) {
        return send(sender, "risk-update/urgent-mappa-3", order);
    }

    private byte[] payload() {
        return RiskMessages.payload("risk-update/urgent-mappa-3", order);
    }

    /** Message id of the contractor's copy. */
    private static String send(String sender, String example, String about) {
        TestParty party = HUB.party(sender);
        Header header = RiskMessages.header(party.id(), about, "risk-update", 1);
        party.send("risk-update", party.seal().sealed(header, RiskMessages.payload(example, about)));
        String copies = "FROM outbox WHERE form = 'ENVELOPE' AND share AND answers_message_id = ?";
        Patience.until(() -> count("SELECT count(*) " + copies, header.messageId()) == 1);
        return String.valueOf(
                HUB.database().queryForObject("SELECT message_id " + copies, String.class, header.messageId()));
    }

    private static long rows(String copy, String condition) {
        return count(
                "SELECT count(*) FROM alert WHERE " + condition
                        + " AND posting = (SELECT id FROM outbox WHERE message_id = ?)",
                copy);
    }

    private static long count(String sql, String value) {
        Long count = HUB.database().queryForObject(sql, Long.class, value);
        return count == null ? 0 : count;
    }
}
