package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;

/** Takes reviews. */
public final class ShareReviews implements Reviews {
    private static final String NOT_UPHELD =
            "Another person has reviewed what was granted and has not upheld it. Use nothing of it further.";

    private final Kernel kernel;
    private final Release release;

    public ShareReviews(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges) {
        this.kernel = kernel;
        this.release = new Release(kernel, template, interchanges);
    }

    @Override
    public List<Due> due() {
        return kernel.ledger().reviews().due();
    }

    @Override
    public void conclude(String id, Decider who, Verdict verdict, String reasons) {
        String why = Ruling.text(reasons);
        Due due = kernel.ledger().reviews().find(id).orElseThrow(DecisionException.Unknown::new);
        due.request().ifPresent(request -> requireMayReview(request, who));
        due.share().ifPresent(share -> requireMayReview(due, share, who));
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (!entry.reviews().conclude(id, who, verdict, why, kernel.clock().instant())) {
                throw new DecisionException.AlreadyReviewed();
            }
            if (verdict == Verdict.NOT_UPHELD) {
                due.request().ifPresent(request -> withdraw(request, who));
            }
            entry.log().append(leaf(due, Leaf.Kind.REVIEW, verdict + " " + id + " BY " + who.id()));
            entry.commit();
        }
        Announcer.acted(verdict.name(), due.request().orElse(id), who);
        if (verdict == Verdict.NOT_UPHELD) {
            Announcer.notUpheld(due);
        }
    }

    /**
     * While the conclusion is this reviewer's and not yet on record, so that whoever is cut off in between concludes again; what
     * was withdrawn before, or has lapsed, is no loss.
     */
    private void withdraw(String request, Decider who) {
        Requests.Kept kept = kernel.ledger().requests().kept(request).orElseThrow(DecisionException.Unknown::new);
        try {
            release.of(kept, release.asked(kept, Optional.of(who), Optional.empty(), Ruling.withdrawn(NOT_UPHELD)));
        } catch (DecisionException.NothingToWithdraw | DecisionException.NotPermitted over) {
            Announcer.acted("NOT-WITHDRAWN", request, who);
        }
    }

    private void requireMayReview(String request, Decider who) {
        Requests.Kept kept = kernel.ledger().requests().kept(request).orElseThrow(DecisionException.Unknown::new);
        Asked decided = kept.decided().orElseThrow(DecisionException.Unknown::new);
        release.requireNotOwn(kept, who);
        if (decided.isBy(who)) {
            throw new DecisionException.OwnProposal();
        }
        if (!kernel.ledger().requests().looked(request, who, decided.decidedAt())) {
            throw new DecisionException.NotLooked();
        }
    }

    private void requireMayReview(Due due, Share share, Decider who) {
        try {
            new Askers(share.sender(), Set.of()).requireNot(who);
            new Askers(share.recipient(), Set.of()).requireNot(who);
        } catch (DecisionException.OwnRequest own) {
            try (Ledger.Entry entry = kernel.ledger().open()) {
                entry.log().append(leaf(due, Leaf.Kind.ACCESS_REFUSED, "OWN-SHARE " + due.id() + " BY " + who.id()));
                entry.commit();
            }
            throw own;
        }
        if (kernel.ledger().reviews().deciders(share).contains(who.id())) {
            throw new DecisionException.OwnProposal();
        }
    }

    static Leaf leaf(Due due, Leaf.Kind kind, String outcome) {
        return new Leaf(
                kind,
                Optional.of(PartyId.HUB),
                due.share().map(Share::recipient),
                due.interchange(),
                due.share().map(Share::messageId),
                Optional.empty(),
                Optional.empty(),
                Leaf.NOTHING,
                outcome,
                0);
    }
}
