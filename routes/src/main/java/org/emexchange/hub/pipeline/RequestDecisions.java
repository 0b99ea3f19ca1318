package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.audit.Leaf;

/** Takes decisions, and has what follows from them done by the request's own route. */
public final class RequestDecisions implements Decisions {
    private final Kernel kernel;
    private final Release release;

    public RequestDecisions(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges) {
        this.kernel = kernel;
        this.release = new Release(kernel, template, interchanges);
    }

    @Override
    public List<Waiting> waiting() {
        return kernel.ledger().requests().waiting();
    }

    @Override
    public List<Open> open() {
        return kernel.ledger().requests().open(kernel.clock().instant());
    }

    @Override
    public Waiting find(String id) {
        return kernel.ledger()
                .requests()
                .kept(id)
                .map(Requests.Kept::waiting)
                .orElseThrow(DecisionException.Unknown::new);
    }

    @Override
    public Submitted look(String id, Decider who, String reason) {
        String why = Ruling.text(reason);
        Requests.Kept kept = kept(id, who);
        try (Ledger.Entry entry = kernel.ledger().open()) {
            entry.log().append(release.leaf(kept, Leaf.Kind.LOOK, id + " BY " + who.id()));
            entry.requests().looked(id, who, why, kernel.clock().instant());
            entry.commit();
        }
        return submitted(kept);
    }

    @Override
    public Submitted seen(String id, Decider who) {
        Requests.Kept kept = kept(id, who);
        requireLooked(id, who, Instant.EPOCH);
        return submitted(kept);
    }

    @Override
    public Taken decide(String id, Decider who, Ruling ruling) {
        Requests.Kept kept = kept(id, who);
        requireOpen(kept);
        if (kept.proposal().isPresent()) {
            throw new DecisionException.AlreadyProposed();
        }
        requireLooked(id, who, Instant.EPOCH);
        Asked asked = release.asked(kept, Optional.of(who), Optional.empty(), decision(ruling));
        if (!kept.waiting().urgent()
                && kernel.limits().decisions().twoPersons().asksForTwo(release.reach(kept, asked))) {
            propose(kept, asked);
            return Taken.PROPOSED;
        }
        release.of(kept, asked);
        return Taken.DECIDED;
    }

    private static Ruling decision(Ruling ruling) {
        if (!ruling.isADecision()) {
            throw new IllegalArgumentException("nobody decides that");
        }
        return ruling;
    }

    private void propose(Requests.Kept kept, Asked asked) {
        Decider who = asked.decider().orElseThrow();
        Proposal proposal = new Proposal(UUID.randomUUID().toString(), who, asked.ruling(), asked.decidedAt());
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (!entry.requests().propose(asked.id(), proposal)) {
                throw new DecisionException.AlreadyProposed();
            }
            entry.log().append(release.leaf(kept, Leaf.Kind.DECISION, "PROPOSED " + asked.id() + " BY " + who.id()));
            entry.commit();
        }
        Announcer.acted("PROPOSED", asked.id(), who);
    }

    @Override
    public void confirm(String id, Decider who, String reasons) {
        Requests.Kept kept = kept(id, who);
        requireOpen(kept);
        Proposal proposal = proposal(kept, who);
        Asked.Second second = new Asked.Second(proposal.id(), who, Ruling.text(reasons));
        release.of(kept, release.asked(kept, Optional.of(proposal.who()), Optional.of(second), proposal.ruling()));
    }

    @Override
    public void decline(String id, Decider who, String reasons) {
        Requests.Kept kept = kept(id, who);
        Proposal proposal = proposal(kept, who);
        Asked.Second second = new Asked.Second(proposal.id(), who, Ruling.text(reasons));
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (!entry.requests().decline(id, second, kernel.clock().instant())) {
                throw new DecisionException.NothingProposed();
            }
            entry.log().append(release.leaf(kept, Leaf.Kind.DECISION, "DECLINED " + id + " BY " + who.id()));
            entry.commit();
        }
        Announcer.acted("DECLINED", id, who);
    }

    /** What this person may answer. */
    private Proposal proposal(Requests.Kept kept, Decider who) {
        Proposal proposal = kept.proposal().orElseThrow(DecisionException.NothingProposed::new);
        if (proposal.who().id().equals(who.id())) {
            throw new DecisionException.OwnProposal();
        }
        requireLooked(kept.waiting().id(), who, proposal.at());
        return proposal;
    }

    @Override
    public void withdraw(String id, Decider who, String reasons) {
        Requests.Kept kept = kept(id, who);
        Ruling ruling = Ruling.withdrawn(reasons);
        requireLooked(id, who, Instant.EPOCH);
        if (kept.decided().filter(asked -> asked.ruling().grants()).isEmpty()) {
            throw new DecisionException.NothingToWithdraw();
        }
        release.of(kept, release.asked(kept, Optional.of(who), Optional.empty(), ruling));
    }

    private void requireOpen(Requests.Kept kept) {
        if (kept.decided().isPresent()) {
            throw new DecisionException.AlreadyDecided();
        }
        if (!kernel.clock()
                .instant()
                .isBefore(kept.waiting()
                        .arrived()
                        .plus(kernel.limits().decisions().expireAfter()))) {
            throw new DecisionException.Expired();
        }
    }

    private void requireLooked(String id, Decider who, Instant since) {
        if (!kernel.ledger().requests().looked(id, who, since)) {
            throw new DecisionException.NotLooked();
        }
    }

    private Submitted submitted(Requests.Kept kept) {
        return new Submitted(
                kept.waiting(), kept.standard(), kept.payload(), kept.decided(), kept.proposal(), release.match(kept));
    }

    /** For whoever has no part in it. */
    private Requests.Kept kept(String id, Decider who) {
        Requests.Kept kept = kernel.ledger().requests().kept(id).orElseThrow(DecisionException.Unknown::new);
        release.requireNotOwn(kept, who);
        return kept;
    }
}
