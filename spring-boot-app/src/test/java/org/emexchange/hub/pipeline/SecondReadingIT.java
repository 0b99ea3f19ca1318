package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.Allocations;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Received;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A refusal was committed and the hub died before the broker knew: the broker gives the message again, and that second
 * reading ends quietly, with nothing said or written twice.
 */
class SecondReadingIT {
    private static final TestHub HUB = TestHub.running();
    private static final PartyId COURT = new PartyId("hmcts.leeds-crown-court");
    private static final PartyId UNIT = new PartyId("probation.york-pdu");

    @Test
    void endsQuietlyForWhatWasRefusedUnproved() throws Exception {
        Received received = Received.at(
                COURT,
                "jms",
                ("no XML " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8),
                Instant.now(),
                "ID:" + UUID.randomUUID() + "@1",
                Optional.empty());

        assertThat(failureOf(received)).isNull();
        assertThat(failureOf(received)).isNull();

        assertThat(HUB.database()
                        .queryForObject(
                                "SELECT count(*) FROM audit_leaf WHERE kind = 'REFUSAL' AND payload_digest = ?",
                                Long.class,
                                received.digest()))
                .isEqualTo(1);
        assertThat(HUB.database()
                        .queryForObject("SELECT count FROM quarantine WHERE digest = ?", Long.class, received.digest()))
                .isEqualTo(1);
    }

    /** M15: the hub died after the commit and before the mail was moved; its place in the mailbox is the same again. */
    @Test
    void makesNoReceiptForAMailThatWasTakenAndNotMoved() throws Exception {
        Header header = Allocations.header(UNIT.value(), Carried.community(UNIT.value()));
        Received received = mail(header, "mail:allocation/7/" + UUID.randomUUID());

        assertThat(failureOf("allocation", received)).isNull();
        assertThat(failureOf("allocation", received)).isNull();

        assertThat(leaves("DUPLICATE", header)).isZero();
        assertThat(receipts(header)).isEqualTo(1);
    }

    /** The same mail sent again lies elsewhere: that is its sender's duplicate, which is told again. */
    @Test
    void repeatsTheReceiptForAMailThatWasSentAgain() throws Exception {
        Header header = Allocations.header(UNIT.value(), Carried.community(UNIT.value()));
        assertThat(failureOf("allocation", mail(header, "mail:allocation/7/" + UUID.randomUUID())))
                .isNull();
        assertThat(failureOf("allocation", mail(header, "mail:allocation/7/" + UUID.randomUUID())))
                .isNull();

        assertThat(leaves("DUPLICATE", header)).isEqualTo(1);
    }

    private static Received mail(Header header, String place) {
        byte[] mail = Allocations.mail(HUB, header, "allocated");
        return Received.at(Form.MAIL, UNIT, "mail", mail, Instant.now(), place, Optional.empty());
    }

    private static @Nullable Long leaves(String kind, Header header) {
        return HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM audit_leaf WHERE kind = ? AND message_id = ?",
                        Long.class,
                        kind,
                        header.messageId());
    }

    private static @Nullable Long receipts(Header header) {
        return HUB.database().queryForObject("""
                        SELECT count(*) FROM outbox o JOIN inbox i ON i.receipt_message_id = o.message_id
                        WHERE i.party = ? AND i.message_id = ?
                        """, Long.class, UNIT.value(), header.messageId());
    }

    private static @Nullable Exception failureOf(Received received) throws Exception {
        return failureOf("court-order", received);
    }

    private static @Nullable Exception failureOf(String flow, Received received) throws Exception {
        Interchange<?> orders = Flows.interchanges().stream()
                .filter(one -> one.name().equals(flow))
                .findFirst()
                .orElseThrow();
        try (ProducerTemplate template = HUB.context().createProducerTemplate()) {
            Exchange exchange = template.send(
                    Routes.intakeUri(orders),
                    prepared -> prepared.setProperty(Routes.PASSAGE, new Passage<>(orders, received, false, false)));
            return exchange.getException();
        }
    }
}
