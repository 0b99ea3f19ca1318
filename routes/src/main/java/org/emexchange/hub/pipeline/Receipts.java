package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Permit;
import org.emexchange.hub.policy.Power;
import org.emexchange.hub.policy.Purpose;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Kept;
import org.emexchange.hub.seal.Marked;
import org.emexchange.hub.seal.StoredSeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.emexchange.mapping.receipt.RefusalNote;
import org.emexchange.mapping.shared.FindingNote;

/** The hub's own receipts (X00): recorded, signed and sealed like everything else, in the transaction that they tell of. */
final class Receipts {
    static final List<Door> DOORS = List.of(Door.jms("receipt"), Door.sftp("receipt"), Door.mail());

    private static final String INTERCHANGE = "X00";
    private static final String AGREEMENT = "EMX-DPC-000";

    private final Kernel kernel;

    Receipts(Kernel kernel) {
        this.kernel = kernel;
    }

    /** @return message id of the receipt */
    String accepted(Passage<?> passage, Ledger.Entry entry) {
        return taken(passage, ReceiptStatus.ACCEPTED, passage.told(), entry);
    }

    /** That it waits; what becomes of it is told when its turn has come, or its time is up. */
    String held(Passage<?> passage, List<Finding> findings, Ledger.Entry entry) {
        return taken(passage, ReceiptStatus.HELD, findings, entry);
    }

    /** Of a file: what became of each of its messages. */
    String answered(Passage<?> file, Ledger.Entry entry) {
        Instant now = kernel.clock().instant();
        String messageId = file.header().messageId();
        return post(
                file.sender(),
                new Receipt(
                        Optional.of(messageId),
                        Optional.of(file.received.digest()),
                        Optional.empty(),
                        ReceiptStatus.ACCEPTED,
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(file.batch.orElseThrow().answers(now))),
                Optional.of(messageId),
                file.marked().marking(),
                entry);
    }

    private String taken(Passage<?> passage, ReceiptStatus status, List<Finding> findings, Ledger.Entry entry) {
        Header header = passage.header();
        if (passage.acknowledgement.isPresent()) {
            byte[] answer = passage.acknowledgement.get().accepted(findings);
            return answered(passage, answer, entry);
        }
        return post(
                passage.sender(),
                new Receipt(
                        Optional.of(header.messageId()),
                        Optional.of(passage.received.digest()),
                        header.order(),
                        status,
                        kernel.clock().instant(),
                        Optional.empty(),
                        Optional.empty(),
                        findings.stream().map(Receipts::note).toList(),
                        Optional.empty()),
                Optional.of(header.messageId()),
                passage.marked().marking(),
                entry);
    }

    /** @return message id of the receipt */
    String refused(Passage<?> passage, RefusedException refused, Ledger.Entry entry) {
        Optional<Header> header = passage.proved();
        if (passage.acknowledgement.isPresent()) {
            byte[] answer = passage.acknowledgement.get().refused(refused);
            return refused.code() == RefusalCode.MESSAGE_ID_REUSED ? "" : answered(passage, answer, entry);
        }
        return post(
                passage.sender(),
                new Receipt(
                        header.map(Header::messageId),
                        Optional.of(passage.received.digest()),
                        header.flatMap(Header::order),
                        ReceiptStatus.REFUSED,
                        kernel.clock().instant(),
                        Optional.empty(),
                        Optional.of(new RefusalNote(
                                refused.code().number(),
                                refused.code().sentence(),
                                refused.code().mend(),
                                refused.places())),
                        List.of(),
                        Optional.empty()),
                header.map(Header::messageId),
                passage.markedSoFar().map(Marked::marking).orElse(Marking.OFFICIAL),
                entry);
    }

    /** The door gives the answer itself; kept, so that the same message gets the same answer again. */
    private static String answered(Passage<?> passage, byte[] answer, Ledger.Entry entry) {
        passage.proved().ifPresent(header -> entry.acknowledged(passage.sender(), header.messageId(), answer));
        return "";
    }

    void delivered(Ledger.Answered original, StoredSeal delivered, Instant at, Ledger.Entry entry) {
        Marking marking = Marking.of(delivered.marking()).orElseThrow();
        post(
                original.originalSender(),
                new Receipt(
                        Optional.of(original.originalMessageId()),
                        Optional.empty(),
                        original.order(),
                        ReceiptStatus.DELIVERED,
                        at,
                        Optional.of(delivered.recipient().value()),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Optional.of(original.originalMessageId()),
                marking,
                entry);
    }

    private String post(PartyId to, Receipt receipt, Optional<String> about, Marking marking, Ledger.Entry entry) {
        var sealing = kernel.sealing();
        Marked marked = sealing.originate(header(to, receipt, about), marking);
        var translated =
                sealing.translate(sealing.authorise(marked, permit(to)), ReceiptXml.write(receipt), Leaf.Kind.RECEIPT);
        Party recipient = kernel.party(to);
        Door door = Ways.first(DOORS, recipient);
        var recorded = sealing.record(
                translated, entry.log(), PartyId.HUB, receipt.orderId().map(kernel.pseudonym()));
        Kept kept = sealing.keep(recorded, Ways.form(door));
        entry.post(new Posting(
                kept.stored(),
                kept.clear(),
                Routes.receiptDelivery(door),
                "receipt-" + kernel.pseudonym().apply(receipt.orderId().orElse(to.value())),
                false,
                false,
                Optional.empty(),
                Ways.stands(door, recipient),
                Optional.empty()));
        return kept.stored().messageId();
    }

    /** The sender is told every finding. */
    private static FindingNote note(Finding finding) {
        var code = finding.code();
        return new FindingNote(code.number(), code.sentence(), code.mend(), finding.places(), Set.of());
    }

    private Header header(PartyId to, Receipt receipt, Optional<String> about) {
        Instant now = kernel.clock().instant();
        return new Header(
                INTERCHANGE,
                "",
                PartyId.HUB,
                to,
                ReceiptXml.NAMESPACE,
                "Receipt",
                now,
                now,
                Optional.empty(),
                Purpose.CONTRACT_PERFORMANCE.name(),
                Power.PROCESSOR_INSTRUCTION.name(),
                AGREEMENT,
                receipt.orderId(),
                OptionalLong.empty(),
                about);
    }

    private Permit permit(PartyId to) {
        return SharingRules.RECEIPT_SHARING.permit(new SharingRule.Asked(
                kernel.party(PartyId.HUB),
                kernel.party(to),
                CaseKind.CIVIL,
                Purpose.CONTRACT_PERFORMANCE.name(),
                Power.PROCESSOR_INSTRUCTION.name(),
                AGREEMENT));
    }
}
