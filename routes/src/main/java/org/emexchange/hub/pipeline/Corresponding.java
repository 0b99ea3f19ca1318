package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.Entitlement;

/**
 * What a message may be about beside an order: another message, or a request of its sender's own. The rarer half of {@link
 * Stages.Carrying}.
 */
public abstract sealed class Corresponding<T> permits Stages.Carrying {
    Corresponding() {}

    abstract Stages.Carrying<T> self();

    /**
     * Answers a message that the hub has sent to this very party, and closes that share's loop.
     *
     * @param outcome the party's word on the share, a short code, as in {@code ACKNOWLEDGED}
     */
    public Stages.About<T> answeringAShare(Function<T, String> outcome) {
        return ofNoOrder(Optional.of(outcome), Optional.empty());
    }

    /** About no order and no person: what its sender has to report of its own doings. */
    public final Stages.About<T> aboutNoOrder() {
        return askingForItself(content -> Optional.empty());
    }

    /**
     * A request of its sender's own, about a person.
     *
     * @param order that the content names, if any: the header may name that one and no other
     */
    public Stages.About<T> askingForItself(Function<T, Optional<String>> order) {
        return ofNoOrder(Optional.empty(), Optional.empty()).naming(order);
    }

    /**
     * Asks the recipient something about an order that the hub has carried, and stays open until it is answered: between
     * those only whose part in that order entitles them (COP-28).
     *
     * @param asker the party that the content says asks, which must be the sender
     * @throws IllegalArgumentException where the reviewed table entitles nobody by this interchange
     */
    public Stages.About<T> askingAboutAnOrder(Deciding.Stated<T> asker, Function<T, CaseFacts> facts) {
        Stages.About<T> about = new Stages.About<>(self(), facts, Optional.empty(), Optional.empty(), Optional.empty());
        about.entitlement = Optional.of(Entitlement.of(self().from.number));
        about.asker = Optional.of(asker);
        return about.naming(content -> Optional.of(facts.apply(content).order()));
    }

    /**
     * Asks the recipient something about no order, and stays open until it is answered: it and its answer have clocks of
     * their own.
     *
     * @param facts who the recipient is; without an order
     */
    public Stages.About<T> askingAboutNoOrder(Function<T, CaseFacts> facts) {
        Stages.About<T> about = new Stages.About<>(self(), facts, Optional.empty(), Optional.empty(), Optional.empty());
        about.staysOpen = true;
        return about.naming(content -> Optional.empty());
    }

    /**
     * Answers what was asked about no order and the hub has sent to this very party; for whoever asked, and nobody else.
     *
     * @param request message id of what was asked, as the answer names it
     * @param ends which of them end it; the others only tell of it
     */
    public Stages.About<T> answeringAboutNoOrder(Function<T, String> request, Predicate<T> ends) {
        Stages.About<T> about = answeringARequest(request);
        about.ends = ends;
        return about;
    }

    /**
     * Answers an enquiry about an order that the hub has sent to this very party; for whoever asked, and nobody else,
     * and only while their parts in the order entitle both.
     *
     * @param request message id of the enquiry, as the answer names it
     * @param part which part of the answer it is
     */
    public Stages.About<T> answeringAnEnquiry(Function<T, String> request, Function<T, Enquiries.PartOf> part) {
        Stages.About<T> about =
                ofNoOrder(Optional.empty(), Optional.of(request)).naming(content -> Optional.empty());
        about.entitlement = Optional.of(Entitlement.of(self().from.number));
        about.requestsOf = Set.of(self().from.number);
        about.part = part;
        return about;
    }

    /**
     * Answers a request that was granted and that the hub has sent to this very party; for whoever asked, and nobody else.
     *
     * @param request message id of the request, as the answer names it
     */
    public Stages.About<T> answeringARequest(Function<T, String> request) {
        return answeringARequestOf(Set.of(self().from.number), request);
    }

    /**
     * As {@link #answeringARequest}, of other interchanges.
     *
     * @param interchanges their numbers
     */
    public Stages.About<T> answeringARequestOf(Set<String> interchanges, Function<T, String> request) {
        Stages.About<T> about =
                ofNoOrder(Optional.empty(), Optional.of(request)).naming(content -> Optional.empty());
        about.requestsOf = Set.copyOf(interchanges);
        return about;
    }

    /**
     * As {@link #answeringARequestOf}, and of enquiries about an order too: those only between parties whose parts in that
     * order entitle both (COP-28).
     *
     * @throws IllegalArgumentException where the reviewed table entitles nobody by this interchange
     */
    public Stages.About<T> answeringARequestOrEnquiryOf(Set<String> interchanges, Function<T, String> request) {
        Stages.About<T> about = answeringARequestOf(interchanges, request);
        about.entitlement = Optional.of(Entitlement.of(self().from.number));
        return about;
    }

    /**
     * Takes back a request of its sender's own that nobody has decided on.
     *
     * @param request message id of the request, as the message names it
     */
    public Stages.About<T> takingBackARequest(Function<T, String> request) {
        Stages.About<T> about = ofNoOrder(Optional.empty(), Optional.empty()).naming(content -> Optional.empty());
        about.takenBack = Optional.of(request);
        return about;
    }

    /**
     * Asks the sender of a message that the hub has delivered to this very party about it, takes such a query back, or answers
     * one; it stays open until it is answered (PI-3.1).
     *
     * @param by the party that the content says asks or answers, which must be the sender
     */
    public Stages.About<T> queryingAMessage(Deciding.Stated<T> by, Function<T, QueryStep> step) {
        Stages.About<T> about = ofNoOrder(Optional.empty(), Optional.empty());
        about.querying = Optional.of(new Querying<>(by, step));
        return about;
    }

    private Stages.About<T> ofNoOrder(Optional<Function<T, String>> outcome, Optional<Function<T, String>> request) {
        return new Stages.About<>(self(), content -> CaseFacts.OF_NO_ORDER, Optional.empty(), outcome, request);
    }
}
