package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
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
        passage.interchange.stream().ifPresent(name -> takeTurn(passage, entry, name));
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
        Asked asked = entry.answered(passage.sender(), requireReplyTo(passage.header()))
                .filter(answered -> answered.interchange().equals(passage.interchange.number()))
                .filter(answered -> answered.originalMessageId().equals(named))
                .flatMap(answered -> entry.requests().decided(answered.originalSender(), answered.originalMessageId()))
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
        Header header = passage.header();
        long sequence = header.sequence()
                .orElseThrow(() ->
                        new RefusedException(RefusalCode.HEADER, List.of("BusinessScope/Scope[Type='SEQUENCE']")));
        Ledger.Stream stream =
                new Ledger.Stream(passage.sender(), name, passage.facts().order());
        switch (entry.turn(stream, sequence)) {
            case NOW -> passage.afterCommit.add(() -> kernel.signals().accepted(stream));
            case PASSED -> throw new RefusedException(RefusalCode.SEQUENCE_PASSED);
            case EARLY -> hold(passage, entry, stream, sequence);
        }
    }

    private void hold(Passage<?> passage, Ledger.Entry entry, Ledger.Stream stream, long sequence) {
        if (passage.released) {
            throw new RefusedException(RefusalCode.SEQUENCE_GAP);
        }
        String receipt = new Receipts(kernel).held(passage, entry);
        entry.hold(held(passage, stream, sequence), receipt);
        entry.log().append(Leaves.of(kernel, passage, Leaf.Kind.HELD, "EARLY"));
        entry.commit();
        passage.held = true;
        kernel.signals().posted();
        Announcer.held(
                passage.header().interchange(),
                passage.sender(),
                passage.header().messageId(),
                sequence);
    }

    private Ledger.Held held(Passage<?> passage, Ledger.Stream stream, long sequence) {
        var received = passage.kept();
        return new Ledger.Held(
                stream,
                sequence,
                passage.header().messageId(),
                passage.interchange.number(),
                passage.marked().marking(),
                new Ledger.Came(
                        received.door(),
                        received.form(),
                        received.transportId(),
                        received.reachedDoor(),
                        passage.urgent),
                kernel.clock().instant().plus(kernel.limits().hold()),
                passage.file.map(whole -> received.digest()),
                received.octets());
    }

    /** Another worker has taken this message id a moment ago: the broker gives the message again and it is known. */
    static final class RaceException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        RaceException() {
            super("the message id is being taken by another worker");
        }
    }
}
