package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;

/**
 * Opens the transaction of one message: takes its id, and its turn among the sender's messages about the order. One that
 * came early is kept, encrypted, until those before it have come; its sender is told so.
 */
final class Admission {
    private final Kernel kernel;

    Admission(Kernel kernel) {
        this.kernel = kernel;
    }

    void of(Passage<?> passage) {
        if (passage.interchange.answers() || passage.interchange.request.isPresent()) {
            requireReplyTo(passage.header());
        }
        Ledger.Entry entry = kernel.ledger().open();
        passage.entry(entry);
        passage.fence.ifPresent(entry::require);
        if (!entry.claim(claim(passage))) {
            throw new RaceException();
        }
        if (passage.dropped > 0) {
            entry.log().append(Leaves.of(kernel, passage, Leaf.Kind.STRIPPED, "PROPERTIES " + passage.dropped));
        }
        if (passage.interchange.answers()) {
            answer(passage, entry);
        }
        if (passage.interchange.request.isPresent()) {
            answerRequest(passage, entry);
        }
        if (passage.interchange.takenBack.isPresent()) {
            takeBack(passage, entry);
        }
        query(passage, entry);
        passage.piece.ifPresent(piece -> new Transferring(kernel).requireFit(passage, piece, entry));
        passage.interchange.stream().ifPresent(name -> takeTurn(passage, entry, name));
        if (!passage.held) {
            passage.piece.ifPresent(piece -> new Transferring(kernel).take(passage, piece, entry));
        }
    }

    private <T> void query(Passage<T> passage, Ledger.Entry entry) {
        passage.interchange.querying.ifPresent(querying -> querying.take(passage, entry, kernel));
    }

    static Ledger.Claim claim(Passage<?> passage) {
        return new Ledger.Claim(
                passage.sender(),
                passage.header().messageId(),
                passage.verified().contentDigest(),
                passage.received.transportId(),
                passage.header().interchange(),
                passage.received.reachedDoor());
    }

    private static String requireReplyTo(Header header) {
        return header.inReplyTo()
                .orElseThrow(() ->
                        new RefusedException(RefusalCode.HEADER, List.of("BusinessScope/Scope[Type='IN-REPLY-TO']")));
    }

    private static void answer(Passage<?> passage, Ledger.Entry entry) {
        String share = requireReplyTo(passage.header());
        passage.answers = entry.answered(passage.sender(), share);
        if (passage.answers.isEmpty()) {
            throw new RefusedException(RefusalCode.ANSWERS_NOTHING);
        }
    }

    /** What it may not answer and what does not exist look the same. */
    private static <T> void answerRequest(Passage<T> passage, Ledger.Entry entry) {
        String named = passage.interchange.request.orElseThrow().apply(passage.content());
        Optional<Ledger.Answered> share = entry.answered(passage.sender(), requireReplyTo(passage.header()))
                .filter(answered -> passage.interchange.requestsOf.contains(answered.interchange()))
                .filter(answered -> answered.originalMessageId().equals(named));
        passage.enquiry = share.flatMap(
                answered -> entry.enquiries().asked(answered.originalSender(), answered.originalMessageId()));
        if (passage.enquiry.isPresent()) {
            Enquiry enquiry = passage.enquiry.get();
            passage.facts(CaseFacts.ofOrder(enquiry.order()));
            passage.urgent |= enquiry.urgent();
            return;
        }
        Asked asked = share.flatMap(
                        answered -> entry.requests().decided(answered.originalSender(), answered.originalMessageId()))
                .orElseThrow(() -> new RefusedException(RefusalCode.ANSWERS_NOTHING));
        requireGranted(asked, passage.received.reachedDoor());
        entry.requests().answered(asked.id(), passage.header().messageId(), passage.received.reachedDoor());
        passage.asked = Optional.of(asked);
        passage.urgent |= asked.urgent();
    }

    private static void requireGranted(Asked asked, Instant reachedDoor) {
        if (asked.ruling().outcome() == Ruling.Outcome.WITHDRAWN) {
            throw new RefusedException(RefusalCode.GRANT_WITHDRAWN);
        }
        if (!asked.ruling().grants()) {
            throw new RefusedException(RefusalCode.ANSWERS_NOTHING);
        }
        if (asked.lapsesAt().filter(end -> !reachedDoor.isBefore(end)).isPresent()) {
            throw new RefusedException(RefusalCode.GRANT_LAPSED);
        }
    }

    /** Another's request and one that does not exist look the same. */
    private <T> void takeBack(Passage<T> passage, Ledger.Entry entry) {
        String named = passage.interchange.takenBack.orElseThrow().apply(passage.content());
        Asked taken = entry.requests()
                .retract(
                        passage.sender(),
                        named,
                        Ruling.retracted(),
                        kernel.clock().instant().truncatedTo(ChronoUnit.MICROS))
                .orElseThrow(() -> new RefusedException(RefusalCode.NOTHING_WAITS));
        passage.asked = Optional.of(taken);
        entry.log().append(Leaves.of(kernel, passage, Leaf.Kind.DECISION, "RETRACTED " + taken.id()));
        passage.afterCommit.add(() -> Announcer.decided(taken));
    }

    private void takeTurn(Passage<?> passage, Ledger.Entry entry, String name) {
        long sequence = sequence(passage);
        Ledger.Stream stream = stream(passage, name);
        switch (entry.turn(stream, sequence)) {
            case NOW -> passage.afterCommit.add(() -> kernel.signals().accepted(stream));
            case PASSED -> throw new RefusedException(RefusalCode.SEQUENCE_PASSED);
            case EARLY -> new Holding(kernel).early(passage, entry, stream, sequence);
        }
    }

    /** In which its sender numbers it: by its order, or by its transfer. */
    static Ledger.Stream stream(Passage<?> passage, String name) {
        String of = passage.piece
                .map(Piece::transfer)
                .orElseGet(() -> passage.facts().order());
        return new Ledger.Stream(passage.sender(), name, of);
    }

    static long sequence(Passage<?> passage) {
        return passage.piece
                .map(piece -> (long) piece.number())
                .orElseGet(() -> passage.header()
                        .sequence()
                        .orElseThrow(() -> new RefusedException(
                                RefusalCode.HEADER, List.of("BusinessScope/Scope[Type='SEQUENCE']"))));
    }

    /** Another worker has taken this message id a moment ago: the broker gives the message again and it is known. */
    static final class RaceException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        RaceException() {
            super("the message id is being taken by another worker");
        }
    }
}
