package org.emexchange.hub.pipeline;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Received;

/** Takes decisions, and has what follows from them done by the request's own route. */
public final class RequestDecisions implements Decisions {
    private final Kernel kernel;
    private final ProducerTemplate template;
    private final List<Interchange<?>> interchanges;

    public RequestDecisions(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges) {
        this.kernel = kernel;
        this.template = template;
        this.interchanges = List.copyOf(interchanges);
    }

    @Override
    public List<Waiting> waiting() {
        return kernel.ledger().requests().waiting();
    }

    @Override
    public Submitted look(String id, Decider who, String reason) {
        String why = Ruling.text(reason);
        Requests.Kept kept = kept(id);
        try (Ledger.Entry entry = kernel.ledger().open()) {
            entry.log().append(leaf(kept, Leaf.Kind.LOOK, id + " BY " + who.id()));
            entry.requests().looked(id, who, why, kernel.clock().instant());
            entry.commit();
        }
        return submitted(kept);
    }

    @Override
    public Submitted seen(String id, Decider who) {
        Requests.Kept kept = kept(id);
        requireLooked(id, who);
        return submitted(kept);
    }

    @Override
    public void decide(String id, Decider who, Ruling ruling) {
        Requests.Kept kept = kept(id);
        if (kept.ruling().isPresent()) {
            throw new DecisionException.AlreadyDecided();
        }
        requireLooked(id, who);
        Passage<?> passage = passage(interchange(kept), kept);
        passage.asked = Optional.of(new Asked(
                id,
                kept.waiting().party(),
                kept.waiting().messageId(),
                kept.payload(),
                kept.waiting().urgent(),
                who,
                ruling,
                kernel.clock().instant().truncatedTo(ChronoUnit.MICROS)));
        Exchange exchange = template.send(
                Routes.direct(Routes.decided(passage.interchange)),
                prepared -> prepared.setProperty(Routes.PASSAGE, passage));
        requireDone(kept, passage, Optional.ofNullable(exchange.getException()));
    }

    private void requireLooked(String id, Decider who) {
        if (!kernel.ledger().requests().looked(id, who)) {
            throw new DecisionException.NotLooked();
        }
    }

    private static Submitted submitted(Requests.Kept kept) {
        return new Submitted(kept.waiting(), kept.standard(), kept.payload(), kept.ruling());
    }

    private Requests.Kept kept(String id) {
        return kernel.ledger().requests().kept(id).orElseThrow(DecisionException.Unknown::new);
    }

    private Interchange<?> interchange(Requests.Kept kept) {
        return interchanges.stream()
                .filter(known -> known.deciding.isPresent())
                .filter(known -> known.number().equals(kept.waiting().interchange()))
                .filter(known -> known.standard().equals(kept.standard()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no interchange takes requests like this one any more"));
    }

    private static <T> Passage<T> passage(Interchange<T> interchange, Requests.Kept kept) {
        Ledger.Came came = kept.came();
        Received received = Received.at(
                came.form(),
                kept.waiting().party(),
                came.door(),
                kept.octets(),
                came.reachedDoor(),
                came.transportId(),
                Optional.empty());
        Passage<T> passage = new Passage<>(interchange, received, came.urgent(), true);
        passage.decided = true;
        return passage;
    }

    private void requireDone(Requests.Kept kept, Passage<?> passage, Optional<Exception> failure) {
        if (failure.isPresent() && failure.get() instanceof DecisionException undecided) {
            throw undecided;
        }
        if (failure.isPresent() && failure.get() instanceof RefusedException refused) {
            throw notPermitted(kept, passage, refused);
        }
        if (failure.isPresent() || !passage.known) {
            throw new IllegalStateException("the decision could not be carried out", failure.orElse(null));
        }
    }

    /** A share that is refused is recorded too (COP-23). */
    private DecisionException notPermitted(Requests.Kept kept, Passage<?> passage, RefusedException refused) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            entry.log().append(leaf(kept, Leaf.Kind.REFUSAL, refused.code().number()));
            passage.risk.ifPresent(entry.log()::append);
            entry.commit();
        }
        return new DecisionException.NotPermitted(refused.code());
    }

    private Leaf leaf(Requests.Kept kept, Leaf.Kind kind, String outcome) {
        return new Leaf(
                kind,
                Optional.of(PartyId.HUB),
                Optional.of(kept.waiting().party()),
                kept.waiting().interchange(),
                Optional.of(kept.waiting().messageId()),
                Optional.empty(),
                Optional.empty(),
                kernel.sealing().digest(kept.octets()),
                outcome,
                kept.octets().length);
    }
}
