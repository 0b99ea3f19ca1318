package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.seal.Header;

/** The stages of a definition: each holds the one before it, and only the last yields an {@link Interchange}. */
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

        /** @param document message code and trigger event of HL7 v2, as in {@code ADT_A03} */
        public <T> Carrying<T> carryingHl7(String document, Class<T> type, Interchange.Reader<T> reader) {
            return new Carrying<>(from, Header.ER7, document, type, reader);
        }
    }

    /** Which case a message is about. */
    public static final class Carrying<T> {
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

        /** About an order; its sender numbers the messages of one order in the named stream, without gaps. */
        public About<T> aboutAnOrder(String stream, Function<T, CaseFacts> facts) {
            return new About<>(this, facts, Optional.of(stream), Optional.empty());
        }

        /**
         * Answers a message that the hub has sent to this very party, and closes that share's loop.
         *
         * @param outcome the party's word on the share, a short code, as in {@code ACKNOWLEDGED}
         */
        public About<T> answeringAShare(Function<T, String> outcome) {
            return new About<>(this, content -> CaseFacts.OF_NO_ORDER, Optional.empty(), Optional.of(outcome));
        }
    }

    /** The marking. */
    public static final class About<T> {
        final Carrying<T> previous;
        final Function<T, CaseFacts> facts;
        final Optional<String> stream;
        final Optional<Function<T, String>> outcome;
        Optional<Continuing> continuing = Optional.empty();
        Predicate<T> urgent = content -> false;

        private About(
                Carrying<T> previous,
                Function<T, CaseFacts> facts,
                Optional<String> stream,
                Optional<Function<T, String>> outcome) {
            this.previous = previous;
            this.facts = facts;
            this.stream = stream;
            this.outcome = outcome;
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

        /** Which of them go before everything else, by whichever door they come. */
        public About<T> urgentWhere(Predicate<T> condition) {
            urgent = condition;
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
        public Permitted<T> permittedBy(SharingRule rule) {
            if (!rule.interchange().equals(previous.previous.previous.from.number)) {
                throw new IllegalArgumentException(rule.interchange() + " is the rule of another interchange");
            }
            return new Permitted<>(this, rule);
        }
    }

    /** The first recipient. */
    public static final class Permitted<T> {
        final Checked<T> previous;
        final SharingRule rule;

        private Permitted(Checked<T> previous, SharingRule rule) {
            this.previous = previous;
            this.rule = rule;
        }

        public Copies<T> sharedWith(Addressee addressee, Door door, Interchange.Disclosure<T> disclosure) {
            return sharedWith(addressee, List.of(door), disclosure);
        }

        /** @param doors by the first of them that stands for the recipient */
        public Copies<T> sharedWith(Addressee addressee, List<Door> doors, Interchange.Disclosure<T> disclosure) {
            return new Copies<>(this).andWith(addressee, doors, disclosure);
        }
    }

    /** Further recipients, and where receipts and refusals go. */
    public static final class Copies<T> {
        final Permitted<T> previous;
        final List<Interchange.Copy<T>> copies = new ArrayList<>();

        private Copies(Permitted<T> previous) {
            this.previous = previous;
        }

        public Copies<T> andWith(Addressee addressee, Door door, Interchange.Disclosure<T> disclosure) {
            return andWith(addressee, List.of(door), disclosure);
        }

        /** @param doors by the first of them that stands for the recipient */
        public Copies<T> andWith(Addressee addressee, List<Door> doors, Interchange.Disclosure<T> disclosure) {
            copies.add(new Interchange.Copy<>(addressee, doors, disclosure, Optional.empty()));
            return this;
        }

        /** @param readable the same disclosure as a PDF document, which goes along with the copy */
        public Copies<T> andWith(
                Addressee addressee,
                Door door,
                Interchange.Disclosure<T> disclosure,
                Interchange.Disclosure<T> readable) {
            copies.add(new Interchange.Copy<>(addressee, List.of(door), disclosure, Optional.of(readable)));
            return this;
        }

        /** The copy named last is not made where this finds a reason; the message is recorded and its sender told why. */
        public Copies<T> withheldWhere(Interchange.Withholding<T> condition) {
            int last = copies.size() - 1;
            copies.set(last, copies.get(last).withheldWhere(condition));
            return this;
        }

        /** Receipts and refusals go to the sender by the first of these doors that stands for it. */
        public Interchange<T> refusalsToSender(Door... doors) {
            return new Interchange<>(this, List.of(doors));
        }
    }
}
