package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.Entitlement;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.shared.PersonMarks;

/** The stages of a definition up to its sharing rule; each holds the one before it. {@link Sharing} has the last ones. */
public final class Stages {
    private Stages() {}

    /** Who sends. */
    public static final class From {
        final String name;
        final String number;
        final List<Interchange.Origin> origins = new ArrayList<>();

        From(String name, String number) {
            this.name = name;
            this.number = number;
        }

        public Received receivedFrom(PartyRole role, Door door) {
            origins.add(new Interchange.Origin(role, door));
            return new Received(this);
        }
    }

    /** Further senders, and what it carries. */
    public static final class Received {
        private final From from;

        private Received(From from) {
            this.from = from;
        }

        public Received orFrom(PartyRole role, Door door) {
            return from.receivedFrom(role, door);
        }

        /** @param standard namespace of the payload element, whose local name is the type's simple name */
        public <T> Carrying<T> carrying(String standard, Class<T> type, Interchange.Reader<T> reader) {
            return new Carrying<>(from, standard, type.getSimpleName(), type, reader);
        }

        /** A casework message, whose copies its table makes. */
        public Carrying<CaseDocument> carrying(CaseFormat format) {
            return new Carrying<>(from, format.namespace(), format.document(), CaseDocument.class, format::read);
        }

        /** @param document message code and trigger event of HL7 v2, as in {@code ADT_A03} */
        public <T> Carrying<T> carryingHl7(String document, Class<T> type, Interchange.Reader<T> reader) {
            return new Carrying<>(from, Header.ER7, document, type, reader);
        }
    }

    /** Which case a message is about. */
    public static final class Carrying<T> extends Corresponding<T> {
        final From from;
        final String standard;
        final String document;
        final Class<T> type;
        final Interchange.Reader<T> reader;
        boolean files;

        private Carrying(From from, String standard, String document, Class<T> type, Interchange.Reader<T> reader) {
            this.from = from;
            this.standard = standard;
            this.document = document;
            this.type = type;
            this.reader = reader;
        }

        /**
         * Also many in a file, which is one document of {@code hl7-batch-1.0.xsd} in one envelope: the file is opened, verified
         * and recognised once, and each message in it then read, permitted and answered for itself.
         */
        public Carrying<T> alsoInFiles() {
            files = true;
            return this;
        }

        /**
         * An order itself, or a release: it says who has which part in it. Its sender numbers the messages of one order in
         * the named stream, without gaps.
         */
        public About<T> givingAnOrder(String stream, Function<T, CaseFacts> facts) {
            return new About<>(this, facts, Optional.of(stream), Optional.empty(), Optional.empty());
        }

        /**
         * About an order that the hub has carried: between those only whose part in that order entitles them (COP-28).
         * Numbered as orders are.
         *
         * @throws IllegalArgumentException where the reviewed table entitles nobody by this interchange
         */
        public About<T> aboutAnOrder(String stream, Function<T, CaseFacts> facts) {
            About<T> about = givingAnOrder(stream, facts);
            about.entitlement = Optional.of(Entitlement.of(from.number));
            return about;
        }

        @Override
        Carrying<T> self() {
            return this;
        }
    }

    /** The marking. */
    public static final class About<T> {
        final Carrying<T> previous;
        final Function<T, CaseFacts> facts;
        final Optional<String> stream;
        final Optional<Function<T, String>> outcome;
        final Optional<Function<T, String>> request;
        /** Numbers of the interchanges whose requests are answered. */
        Set<String> requestsOf = Set.of();

        Optional<Continuing> continuing = Optional.empty();
        Optional<Function<T, Piece>> pieces = Optional.empty();
        Predicate<T> urgent = content -> false;
        Optional<Function<T, Optional<String>>> naming = Optional.empty();
        Optional<Entitlement> entitlement = Optional.empty();
        Optional<Function<T, Instant>> signed = Optional.empty();
        Optional<Deciding.Stated<T>> asker = Optional.empty();
        Function<T, Enquiries.PartOf> part = content -> new Enquiries.PartOf(1, 1);
        /** Whether it asks without an order. */
        boolean staysOpen;

        Predicate<T> ends = content -> true;
        Optional<Function<T, String>> takenBack = Optional.empty();
        Optional<Authority<T>> authority = Optional.empty();
        Optional<Function<T, PersonMarks>> person = Optional.empty();
        Optional<Querying<T>> querying = Optional.empty();

        About(
                Carrying<T> previous,
                Function<T, CaseFacts> facts,
                Optional<String> stream,
                Optional<Function<T, String>> outcome,
                Optional<Function<T, String>> request) {
            this.previous = previous;
            this.facts = facts;
            this.stream = stream;
            this.outcome = outcome;
            this.request = request;
        }

        /**
         * Every message is an entry of one continuous record of its order.
         *
         * @param record its name; interchanges that name the same one share it
         * @param fit refuses what would overwrite an entry
         */
        public About<T> enteredOnTheRecord(String record, Continuing.Fit fit) {
            continuing = Optional.of(new Continuing(record, fit));
            return this;
        }

        /**
         * A transfer of many parts and a manifest, each a message: numbered by their sender within the transfer, each taken and
         * shared for itself, and only a manifest that agrees with every part ends it.
         */
        public About<T> inParts(Function<T, Piece> piece) {
            pieces = Optional.of(piece);
            return this;
        }

        About<T> naming(Function<T, Optional<String>> order) {
            naming = Optional.of(order);
            return this;
        }

        /**
         * When its sender says that it was signed; what says a time after its arrival is refused, since whatever it rests on
         * is measured by that time.
         */
        public About<T> signedAt(Function<T, Instant> moment) {
            signed = Optional.of(moment);
            return this;
        }

        /** Which of them go before everything else, by whichever door they come. */
        public About<T> urgentWhere(Predicate<T> condition) {
            urgent = condition;
            return this;
        }

        /**
         * Whom it is about. Of an order it is kept, under pseudonyms, by what the person can be told; an enquiry about an order
         * must be about the same person (COP-28).
         */
        public About<T> ofThePerson(Function<T, PersonMarks> told) {
            person = Optional.of(told);
            return this;
        }

        public About<T> whereTheSenderHas(Authority<T> needed) {
            authority = Optional.of(needed);
            return this;
        }

        public MarkedAtMost<T> markedAtMost(Marking ceiling) {
            return new MarkedAtMost<>(this, ceiling);
        }
    }

    /** Findings. */
    public static final class MarkedAtMost<T> {
        final About<T> previous;
        final Marking ceiling;

        private MarkedAtMost(About<T> previous, Marking ceiling) {
            this.previous = previous;
            this.ceiling = ceiling;
        }

        public Checked<T> checkedBy(Function<T, List<Finding>> check) {
            return checkedOnArrivalBy((content, reachedDoor) -> check.apply(content));
        }

        /** As {@link #checkedBy}, where it matters when the message came. */
        public Checked<T> checkedOnArrivalBy(Interchange.Check<T> check) {
            return new Checked<>(this, Optional.of(check));
        }

        /** Says that no finding exists for what this interchange carries; its route then has no such step. */
        public Checked<T> withNothingToCheck() {
            return new Checked<>(this, Optional.empty());
        }
    }

    /** The sharing rule. */
    public static final class Checked<T> {
        final MarkedAtMost<T> previous;
        final Optional<Interchange.Check<T>> check;

        private Checked(MarkedAtMost<T> previous, Optional<Interchange.Check<T>> check) {
            this.previous = previous;
            this.check = check;
        }

        /** @throws IllegalArgumentException when the rule is of another interchange */
        public Sharing.Permitted<T> permittedBy(SharingRule rule) {
            if (!rule.interchange().equals(previous.previous.previous.from.number)) {
                throw new IllegalArgumentException(rule.interchange() + " is the rule of another interchange");
            }
            return new Sharing.Permitted<>(this, rule);
        }
    }
}
