package org.emexchange.hub.pipeline;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.LocationReach;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Received;

/** Has what follows from a decision done by the request's own route. */
final class Release {
    private final Kernel kernel;
    private final ProducerTemplate template;
    private final List<Interchange<?>> interchanges;

    Release(Kernel kernel, ProducerTemplate template, List<Interchange<?>> interchanges) {
        this.kernel = kernel;
        this.template = template;
        this.interchanges = List.copyOf(interchanges);
    }

    /** What was decided about it now. */
    Asked asked(Requests.Kept kept, Optional<Decider> decider, Optional<Asked.Second> second, Ruling ruling) {
        var now = kernel.clock().instant().truncatedTo(ChronoUnit.MICROS);
        return new Asked(
                kept.waiting().id(),
                kept.waiting().party(),
                kept.waiting().messageId(),
                kept.payload(),
                kept.waiting().urgent(),
                decider,
                second,
                ruling,
                now,
                ruling.grants()
                        ? Optional.of(now.plus(kernel.limits().decisions().grantLife()))
                        : Optional.empty());
    }

    /**
     * When it returns, all of it is committed. Where whoever asked is not in the register any more nothing is granted, and what
     * ends the request is told to nobody.
     */
    void of(Requests.Kept kept, Asked asked) {
        if (isAskerGone(kept.waiting())) {
            withoutAsker(kept, asked);
            return;
        }
        Passage<?> passage = passage(interchange(kept), kept);
        passage.asked = Optional.of(asked);
        Exchange exchange = template.send(
                Routes.direct(Routes.decided(passage.interchange)),
                prepared -> prepared.setProperty(Routes.PASSAGE, passage));
        requireDone(kept, passage, Optional.ofNullable(exchange.getException()));
    }

    boolean isAskerGone(Decisions.Waiting waiting) {
        return kernel.register().party(waiting.party()).isEmpty();
    }

    private void withoutAsker(Requests.Kept kept, Asked asked) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (asked.ruling().grants()) {
                entry.log().append(leaf(kept, Leaf.Kind.REFUSAL, RefusalCode.ASKER_GONE.number()));
                entry.commit();
                throw new DecisionException.NotPermitted(RefusalCode.ASKER_GONE);
            }
            Resumption.take(entry, asked);
            String outcome = asked.ruling().outcome() + " " + asked.id() + asked.by() + " ASKER-GONE";
            entry.log().append(leaf(kept, Leaf.Kind.DECISION, outcome));
            entry.commit();
        }
        Announcer.decided(asked);
    }

    /**
     * How far what would be released reaches.
     *
     * @throws DecisionException.OutOfScope where the ruling is not one on this request
     */
    LocationReach reach(Requests.Kept kept, Asked asked) {
        return reach(interchange(kept), kept, asked);
    }

    private static <T> LocationReach reach(Interchange<T> interchange, Requests.Kept kept, Asked asked) {
        return Resumption.reach(interchange, interchange.reader.read(kept.payload()), asked);
    }

    /** Whether it is about the person of the order that it names: for whoever decides, and told to nobody else. */
    Optional<PersonMatch> match(Requests.Kept kept) {
        return match(interchange(kept), kept);
    }

    private <T> Optional<PersonMatch> match(Interchange<T> interchange, Requests.Kept kept) {
        T content = interchange.reader.read(kept.payload());
        return interchange
                .naming
                .flatMap(named -> named.apply(content))
                .flatMap(order -> interchange.person.map(told -> kernel.ledger().match(order, told.apply(content))));
    }

    /**
     * Whoever has a part in the request is not let at it, and the share log has that they tried.
     *
     * @throws DecisionException.OwnRequest where it is the person's own
     */
    void requireNotOwn(Requests.Kept kept, Decider who) {
        try {
            askers(interchange(kept), kept).requireNot(who);
        } catch (DecisionException.OwnRequest own) {
            String outcome = "OWN-REQUEST " + kept.waiting().id() + " BY " + who.id();
            try (Ledger.Entry entry = kernel.ledger().open()) {
                entry.log().append(leaf(kept, Leaf.Kind.ACCESS_REFUSED, outcome));
                entry.commit();
            }
            throw own;
        }
    }

    private static <T> Askers askers(Interchange<T> interchange, Requests.Kept kept) {
        return Resumption.askers(
                interchange,
                interchange.reader.read(kept.payload()),
                kept.waiting().party());
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

    /** An act of somebody's about a request. */
    Leaf leaf(Requests.Kept kept, Leaf.Kind kind, String outcome) {
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
