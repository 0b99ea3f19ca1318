package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.LocationReach;
import org.emexchange.hub.policy.PartyId;

/**
 * Takes a request up again that a named person has decided on. It is proved anew from what came, so that a key that was
 * revoked meanwhile releases nothing; the decision must fit it, and is taken once.
 */
final class Resumption {
    private final Kernel kernel;

    Resumption(Kernel kernel) {
        this.kernel = kernel;
    }

    <T> void of(Passage<T> passage) {
        Duties duties = new Duties(kernel);
        duties.open(passage);
        Asked asked = passage.asked.orElseThrow(() -> new IllegalStateException("nobody has decided"));
        verify(passage, asked, duties);
        duties.mark(passage);
        duties.read(passage);
        requirePeople(passage, asked, reach(passage.interchange, passage.content(), asked));
        Ledger.Entry entry = kernel.ledger().open();
        passage.entry(entry);
        take(entry, asked);
        entry.log()
                .append(Leaves.of(
                        kernel, passage, Leaf.Kind.DECISION, asked.ruling().outcome() + " " + asked.id() + asked.by()));
        if (passage.urgent && asked.ruling().grants()) {
            entry.reviews().putUp(review(passage, asked));
        }
        passage.afterCommit.add(() -> Announcer.decided(asked));
    }

    /** Whatever one person released at once, another looks at afterwards. */
    private Reviews.Due review(Passage<?> passage, Asked asked) {
        return new Reviews.Due(
                UUID.randomUUID().toString(),
                Reviews.Cause.LIFE_AT_RISK,
                Optional.of(asked.id()),
                Optional.empty(),
                passage.interchange.number(),
                asked.decidedAt(),
                asked.decidedAt().plus(kernel.limits().decisions().reviewWithin()));
    }

    /** What is refused is told to whoever asked, and releases nothing: it can be closed after its key was revoked. */
    private <T> void verify(Passage<T> passage, Asked asked, Duties duties) {
        if (asked.ruling().grants()) {
            passage.verified(kernel.sealing().verifyAgain(passage.opened()));
        } else {
            duties.verify(passage);
        }
    }

    static void take(Ledger.Entry entry, Asked asked) {
        if (asked.ruling().outcome() == Ruling.Outcome.WITHDRAWN) {
            if (!entry.requests().withdraw(asked)) {
                throw new DecisionException.NothingToWithdraw();
            }
        } else if (!entry.requests().decide(asked)) {
            throw new DecisionException.AlreadyDecided();
        }
    }

    /**
     * Whatever is granted has its decider; and, unless a life is at risk, a second person where it asks for two. None of
     * them decides on their own request.
     */
    private <T> void requirePeople(Passage<T> passage, Asked asked, LocationReach reach) {
        Askers askers = askers(passage.interchange, passage.content(), passage.sender());
        asked.decider().ifPresent(askers::requireNot);
        asked.second().map(Asked.Second::who).ifPresent(askers::requireNot);
        if (asked.ruling().grants() && (asked.decider().isEmpty() || lacksASecondPerson(passage, asked, reach))) {
            throw new IllegalStateException("too few people have decided");
        }
    }

    private boolean lacksASecondPerson(Passage<?> passage, Asked asked, LocationReach reach) {
        boolean second = asked.second()
                .filter(other -> asked.decider()
                        .filter(first -> !first.id().equals(other.who().id()))
                        .isPresent())
                .isPresent();
        return !second
                && !passage.urgent
                && kernel.limits().decisions().twoPersons().asksForTwo(reach);
    }

    /** @throws DecisionException.OutOfScope where the ruling is not one on this request */
    static <T> LocationReach reach(Interchange<T> interchange, T content, Asked asked) {
        try {
            return interchange.deciding.orElseThrow().fit().reach(content, asked);
        } catch (IllegalArgumentException beyond) {
            throw new DecisionException.OutOfScope(beyond);
        }
    }

    static <T> Askers askers(Interchange<T> interchange, T content, PartyId asker) {
        return new Askers(asker, interchange.deciding.orElseThrow().people().apply(content));
    }
}
