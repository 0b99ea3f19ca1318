package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;

/** What a test does with the hub as a party does: sends an order or an answer, and learns what became of it. */
final class Dealing {
    static final TestHub HUB = TestHub.running();
    static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");
    static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    static final TestParty PROBATION = HUB.party("probation.leeds-pdu");

    private Dealing() {}

    /** Sends an example as an order of the court's own, and waits until both recipients could have it. */
    static Header sendOrder(String order) {
        Header header = Orders.header(COURT.id(), order);
        byte[] sealed = COURT.seal().sealed(header, Orders.order("community-curfew-only", order));
        COURT.send("court-order", sealed);
        return header;
    }

    /** The first word on these octets at this party's receipt door. */
    static Receipt fate(TestParty party, byte[] octets) {
        return party.await("receipt", one -> one.receipt().aboutDigest().equals(Optional.of(digest(octets))))
                .receipt();
    }

    /** {@code ACCEPTED}, or the number of the refusal. */
    static String verdict(TestParty party, byte[] octets) {
        Receipt receipt = fate(party, octets);
        return receipt.refusal()
                .map(refusal -> refusal.number())
                .orElse(receipt.status().name());
    }

    static Predicate<TestParty.Arrived> about(String order) {
        return one -> one.opening().header().order().equals(Optional.of(order));
    }

    /** The header of an answer to the share of this id. */
    static Header answerHeader(TestParty from, String share) {
        Header order = Orders.header(from.id(), "none");
        return new Header(
                "X00",
                UUID.randomUUID().toString(),
                new PartyId(from.id()),
                PartyId.HUB,
                ReceiptXml.NAMESPACE,
                "Receipt",
                order.created(),
                order.expires(),
                order.marking(),
                "CONTRACT_PERFORMANCE",
                "PROCESSOR_INSTRUCTION",
                "EMX-DPC-000",
                Optional.empty(),
                OptionalLong.empty(),
                Optional.of(share));
    }

    static byte[] acknowledgement(Header header) {
        return ReceiptXml.write(new Receipt(
                header.inReplyTo(),
                Optional.empty(),
                Optional.empty(),
                ReceiptStatus.ACKNOWLEDGED,
                header.created(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()));
    }

    static long count(String sql, Object... values) {
        Long count = HUB.database().queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }

    /** Waits until the figure is as expected, as long as a party would wait for an answer. */
    static void eventually(LongSupplier figure, long expected) {
        Instant end = Instant.now().plus(TestParty.patience());
        while (figure.getAsLong() != expected && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(figure.getAsLong()).isEqualTo(expected);
    }

    static String digest(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
