package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Authorised;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Kept;

/**
 * The end of a message's way in: every copy and the receipt go into the outbox, and the transaction commits. A request that
 * waited for a decision has had its receipt long before its copies.
 */
final class Acceptance {
    private final Kernel kernel;

    Acceptance(Kernel kernel) {
        this.kernel = kernel;
    }

    <T> void of(Passage<T> passage) {
        Ledger.Entry entry = passage.entry();
        requireSomebodyToTell(passage);
        passage.interchange.copies().forEach(copy -> post(passage, copy, entry));
        passage.transfer.ifPresent(transfer -> new Transferring(kernel).took(passage, transfer, entry));
        if (!passage.decided) {
            settle(passage, entry);
        }
        entry.commit();
        passage.known = true;
        passage.afterCommit.forEach(Runnable::run);
        kernel.signals().posted();
    }

    /** What would reach nobody is not accepted: its sender has to find another way. */
    private static void requireSomebodyToTell(Passage<?> passage) {
        boolean shares = passage.interchange.deciding.isEmpty() && !passage.interchange.answers();
        if (shares && passage.sealed.isEmpty() && passage.withheld.isEmpty()) {
            throw new RefusedException(RefusalCode.NOBODY_TO_TELL);
        }
    }

    private <T> void settle(Passage<T> passage, Ledger.Entry entry) {
        responsible(passage, entry);
        enquiry(passage, entry);
        QueryFacts.of(passage, kernel, entry);
        FactsTold.of(passage, kernel, entry);
        String receipt = passage.interchange.answers() ? close(passage, entry) : accept(passage, entry);
        entry.settle(passage.sender(), passage.header().messageId(), Ledger.InboxState.ACCEPTED, receipt);
    }

    /**
     * Whoever is given an order as its responsible body is given what is sent about it later. Of an order that names no
     * such body its sender is: the Home Office, for its own. Who has which part decides who may have to do with it (COP-28).
     */
    private void responsible(Passage<?> passage, Ledger.Entry entry) {
        CaseFacts facts = passage.facts();
        Party sender = kernel.party(passage.sender());
        Recipients recipients = new Recipients(kernel);
        if (facts.withdrawn()) {
            entry.withdrawn(sender.id(), facts.order());
            return;
        }
        boolean isOrder =
                facts.supervision().isPresent() || facts.responsibleBody().isPresent();
        if (isOrder) {
            entry.responsible(
                    sender.id(),
                    facts.order(),
                    new Ledger.Responsible(
                            facts.responsibleBody().orElse(sender.id()),
                            facts.bodyRole().orElse(sender.role()),
                            facts.kind(),
                            facts.supervision(),
                            Optional.ofNullable(facts.others().get(Addressee.PUBLIC_PROTECTION)),
                            Optional.ofNullable(facts.others().get(Addressee.YOUTH_CUSTODY)),
                            Optional.of(recipients
                                    .of(passage, Addressee.EM_CONTRACTOR)
                                    .id()),
                            Optional.empty(),
                            facts.release()));
            entry.person(sender.id(), facts.order(), passage.person());
        }
        if (!recipients.needless(passage, Addressee.SUPERVISING_UNIT)) {
            Party unit = recipients.of(passage, Addressee.SUPERVISING_UNIT);
            entry.allocated(sender.id(), facts.order(), unit.id());
        }
    }

    /** What is asked stays open until its last answer. */
    private <T> void enquiry(Passage<T> passage, Ledger.Entry entry) {
        if (passage.interchange.asks()) {
            entry.enquiries().ask(asked(passage));
        }
        passage.enquiry
                .filter(open -> passage.endsItsAnswer())
                .filter(open -> entry.enquiries()
                        .answered(
                                open,
                                passage.interchange.number(),
                                passage.interchange.part.apply(passage.content()),
                                kernel.clock().instant()))
                .ifPresent(open -> FactsTold.answered(passage, open, kernel, entry));
    }

    private static Enquiry asked(Passage<?> passage) {
        return new Enquiry(
                UUID.randomUUID().toString(),
                passage.sender(),
                passage.interchange.number(),
                passage.header().messageId(),
                passage.facts().order(),
                passage.marked().payload(),
                passage.urgent,
                passage.received.reachedDoor());
    }

    private String accept(Passage<?> passage, Ledger.Entry entry) {
        return new Receipts(kernel).accepted(passage, entry);
    }

    /** An answer closes its share's loop and gets no receipt of its own, or receipts would never end. */
    private static <T> String close(Passage<T> passage, Ledger.Entry entry) {
        String share = passage.header().inReplyTo().orElseThrow();
        String outcome = passage.interchange.outcome.orElseThrow().apply(passage.content());
        entry.acknowledge(passage.sender(), share, outcome);
        passage.afterCommit.add(() -> Announcer.acknowledged(passage.sender(), share, outcome));
        return "";
    }

    private void post(Passage<?> passage, Interchange.Copy<?> copy, Ledger.Entry entry) {
        Kept kept = passage.sealed.get(copy.id());
        if (kept == null) {
            return;
        }
        Authorised authorised = passage.stage(passage.authorised, (Interchange.Copy<?>) copy, Duty.AUTHORISE);
        Party recipient = kernel.party(kept.stored().recipient());
        Door door = copy.door(recipient);
        boolean share = !passage.interchange.answers();
        entry.post(new Posting(
                kept.stored(),
                kept.clear(),
                Routes.delivery(passage.interchange, copy, door),
                lane(passage),
                passage.urgent,
                share,
                share ? Optional.of(origin(passage, copy)) : Optional.empty(),
                Ways.stands(door, recipient),
                passage.heldSince()));
        if (share) {
            String order = lane(passage);
            passage.afterCommit.add(() -> Announcer.shared(
                    passage.interchange.number(),
                    passage.sender(),
                    authorised.permit(),
                    kept.stored().marking(),
                    order,
                    kept.stored().messageId()));
        }
    }

    /** What belongs to one request has a lane of its own, and so has a transfer: each keeps its order, and holds nothing up. */
    private String lane(Passage<?> passage) {
        if (passage.piece.isPresent()) {
            return "transfer-"
                    + kernel.pseudonym()
                            .apply(passage.sender().value() + " "
                                    + passage.piece.get().transfer());
        }
        Optional<String> request = passage.asked
                .map(Asked::id)
                .or(() -> passage.enquiry.map(Enquiry::messageId))
                .or(() -> passage.query.map(Query::messageId));
        if (request.isPresent() || passage.interchange.asks()) {
            return "request-"
                    + kernel.pseudonym().apply(request.orElse(passage.header().messageId()));
        }
        Header header = passage.header();
        return passage.interchange.stream().orElse("receipt") + "-"
                + kernel.pseudonym()
                        .apply(header.order().orElse(passage.sender().value()));
    }

    private Ledger.Answered origin(Passage<?> passage, Interchange.Copy<?> copy) {
        Header header = passage.header();
        return new Ledger.Answered(
                passage.sender(),
                header.messageId(),
                header.interchange(),
                header.order(),
                new Recipients(kernel).knownKind(passage, copy.addressee()));
    }
}
