package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.audit.LeafReceipt;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Ledger.Claim;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.Held;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Ledger.Stream;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.StoredSeal;

/** What the store's tests have in common: parties, one clock, and messages in small. */
final class Given {
    static final PartyId COURT = new PartyId("hmcts.leeds-crown-court");
    static final PartyId CONTRACTOR = new PartyId("emc.order-intake");
    static final PartyId PDU = new PartyId("probation.leeds-pdu");
    static final PartyId YOT = new PartyId("yot.leeds");
    static final Instant NOW = Instant.parse("2026-11-16T09:30:00.123456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String DIGEST = "ab".repeat(32);
    static final Set<PartyId> NOBODY = Set.of();

    private Given() {}

    static Claim claim(String messageId) {
        return claim(messageId, DIGEST);
    }

    static Claim claim(String messageId, String digest) {
        return new Claim(COURT, messageId, digest, "transport-" + messageId, "X01", NOW);
    }

    static Stream stream(String order) {
        return new Stream(COURT, "orders", order);
    }

    static Held held(String order, long sequence, String messageId, Instant deadline) {
        return new Held(
                stream(order),
                sequence,
                messageId,
                "X01",
                Marking.OFFICIAL_SENSITIVE,
                new Came("mail", Form.MAIL, "transport-" + messageId, NOW, true),
                deadline,
                Optional.empty(),
                ("octets of " + messageId).getBytes(UTF_8));
    }

    static Leaf leaf(Leaf.Kind kind, String messageId) {
        return new Leaf(
                kind,
                Optional.of(COURT),
                Optional.of(CONTRACTOR),
                "X01",
                Optional.of(messageId),
                Optional.of("0123abcd"),
                Optional.of(new Leaf.Ground(
                        "supervision",
                        "SA2020-s76",
                        "EM-DSA-01",
                        "OFFICIAL-SENSITIVE",
                        Optional.of("CONTROLLER>PROCESSOR"))),
                DIGEST,
                "SHARED",
                42);
    }

    static Posting share(Entry entry, PartyId recipient, String lane, String messageId) {
        return posting(entry, recipient, lane, messageId, false, true, true);
    }

    static Posting urgent(Entry entry, PartyId recipient, String lane, String messageId) {
        return posting(entry, recipient, lane, messageId, true, true, true);
    }

    static Posting kept(Entry entry, PartyId recipient, String lane, String messageId) {
        return posting(entry, recipient, lane, messageId, false, true, false);
    }

    static Posting receipt(Entry entry, String messageId) {
        return posting(entry, COURT, "receipts", messageId, false, false, true);
    }

    private static Posting posting(
            Entry entry,
            PartyId recipient,
            String lane,
            String messageId,
            boolean urgent,
            boolean share,
            boolean deliverable) {
        LeafReceipt recorded = entry.log().append(leaf(share ? Leaf.Kind.SHARE : Leaf.Kind.RECEIPT, messageId));
        StoredSeal stored = new StoredSeal(
                recipient,
                messageId,
                "X01",
                "OFFICIAL-SENSITIVE",
                recorded.number(),
                ("sealed " + messageId).getBytes(UTF_8),
                new byte[] {1, 2, 3},
                NOW.plusSeconds(86_400));
        Optional<Answered> answers = share
                ? Optional.of(new Answered(COURT, "original of " + messageId, "X01", Optional.of("ORDER-4711")))
                : Optional.empty();
        return new Posting(
                stored,
                ("clear " + messageId).getBytes(UTF_8),
                "order-out",
                lane,
                urgent,
                share,
                answers,
                deliverable,
                Optional.empty());
    }

    /** Takes one message in and gives its sender a receipt. */
    static void accept(Store store, String messageId, String receiptId) throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.claim(claim(messageId));
            entry.post(receipt(entry, receiptId));
            entry.settle(COURT, messageId, InboxState.ACCEPTED, receiptId);
            entry.commit();
        }
    }

    static void hold(Store store, String order, long sequence, String messageId, Instant deadline) throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.claim(claim(messageId));
            entry.turn(stream(order), sequence);
            entry.hold(held(order, sequence, messageId, deadline), "receipt-" + messageId);
            entry.commit();
        }
    }
}
