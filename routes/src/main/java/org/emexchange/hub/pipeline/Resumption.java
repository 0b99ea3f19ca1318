package org.emexchange.hub.pipeline;

import org.emexchange.hub.audit.Leaf;

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
        requireFit(passage, asked);
        Ledger.Entry entry = kernel.ledger().open();
        passage.entry(entry);
        if (!entry.requests().decide(asked)) {
            throw new DecisionException.AlreadyDecided();
        }
        entry.log()
                .append(Leaves.of(
                        kernel,
                        passage,
                        Leaf.Kind.DECISION,
                        asked.ruling().outcome() + " " + asked.id() + " BY "
                                + asked.decider().id()));
        passage.afterCommit.add(() -> Announcer.decided(asked));
    }

    /** What is refused is told to whoever asked, and releases nothing: it can be closed after its key was revoked. */
    private <T> void verify(Passage<T> passage, Asked asked, Duties duties) {
        if (asked.ruling().grants()) {
            passage.verified(kernel.sealing().verifyAgain(passage.opened()));
        } else {
            duties.verify(passage);
        }
    }

    private static <T> void requireFit(Passage<T> passage, Asked asked) {
        try {
            passage.interchange.deciding.orElseThrow().fit().require(passage.content(), asked);
        } catch (IllegalArgumentException beyond) {
            throw new DecisionException.OutOfScope(beyond);
        }
    }
}
