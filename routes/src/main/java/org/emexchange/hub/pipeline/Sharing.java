package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.Ground;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRule;

/** The last stages of a definition: who decides, who receives; only the very last yields an {@link Interchange}. */
public final class Sharing {
    private Sharing() {}

    /** The first recipient. */
    public static final class Permitted<T> {
        final Stages.Checked<T> previous;
        final SharingRule rule;
        Optional<Deciding<T>> deciding = Optional.empty();
        private Optional<Interchange.GroundsStated<T>> stated = Optional.empty();
        Interchange.PurposeStated<T> purpose = (content, asked) -> Optional.empty();

        Permitted(Stages.Checked<T> previous, SharingRule rule) {
            this.previous = previous;
            this.rule = rule;
        }

        /**
         * Nothing of it leaves before a named person has decided, with reasons (COP-60). What is refused goes to nobody but
         * whoever asked.
         *
         * @param asker the party that the content says asks, which must be the sender
         * @param power what the content says it may be disclosed under, which must be the header's
         * @param people names and numbers of those whom the content names as asking, who decide nothing about it
         * @param fit refuses a ruling that is not one on this request
         */
        public Permitted<T> decidedByANamedPerson(
                Deciding.Stated<T> asker,
                Deciding.Stated<T> power,
                Function<T, Set<String>> people,
                Deciding.Fit<T> fit) {
            deciding = Optional.of(new Deciding<>(asker, power, people, fit));
            return this;
        }

        /** Names what the content puts on record, for a power that needs it there (COP-23, COP-30, COP-31). */
        public Permitted<T> onTheGrounds(Interchange.GroundsStated<T> grounds) {
            stated = Optional.of(grounds);
            return this;
        }

        /** For no other purpose than the content names, or the request that it answers (COP-31). */
        public Permitted<T> forThePurpose(Interchange.PurposeStated<T> named) {
            purpose = named;
            return this;
        }

        public Copies<T> sharedWith(Addressee addressee, Door door, Interchange.Disclosure<T> disclosure) {
            return sharedWith(addressee, List.of(door), disclosure);
        }

        /** @param doors by the first of them that stands for the recipient */
        public Copies<T> sharedWith(Addressee addressee, List<Door> doors, Interchange.Disclosure<T> disclosure) {
            requireDecision();
            requireGrounds();
            return new Copies<>(this).andWith(addressee, doors, disclosure);
        }

        /** What is carried on a decision alone: its request is decided on, or it answers one that was, or takes one back. */
        private void requireDecision() {
            boolean decided = rule.rows().stream().anyMatch(row -> row.grounds().contains(Ground.DECISION_GRANTED));
            if (decided && deciding.isEmpty() && !answers()) {
                throw new IllegalStateException(
                        rule.interchange() + " needs a decision by its power, and waits for none");
            }
        }

        /** What the powers of its rows need in the content, its flow must find there. */
        private void requireGrounds() {
            boolean needed = rule.rows().stream()
                    .filter(row -> row.sender().isEmpty() || sends(row.sender().get()))
                    .anyMatch(row -> !row.grounds(Ground.Origin.CONTENT).isEmpty());
            if (needed && stated.isEmpty() && previous.previous.previous.takenBack.isEmpty()) {
                throw new IllegalStateException(rule.interchange() + " needs grounds in its content, and names none");
            }
        }

        private boolean sends(PartyRole role) {
            return previous.previous.previous.previous.from.origins.stream().anyMatch(from -> from.role() == role);
        }

        /** What it rests on was said in the request that it answers or takes back. */
        private boolean answers() {
            Stages.About<T> about = previous.previous.previous;
            return about.request.isPresent() || about.takenBack.isPresent();
        }

        /** Of that for which its flow says nothing, nothing is on record. */
        Interchange.GroundsStated<T> stated() {
            return stated.orElse((content, asked) -> EnumSet.noneOf(Ground.class));
        }
    }

    /** Further recipients, and where receipts and refusals go. */
    public static final class Copies<T> {
        final Permitted<T> previous;
        final List<Interchange.Copy<T>> copies = new ArrayList<>();

        Optional<Telling<T>> telling = Optional.empty();

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

        /** What of it the clocks of the order hang on; told with the transaction that accepts it. */
        public Copies<T> tellingTheClocks(Telling<T> facts) {
            telling = Optional.of(facts);
            return this;
        }

        /** Receipts and refusals go to the sender by the first of these doors that stands for it. */
        public Interchange<T> refusalsToSender(Door... doors) {
            return new Interchange<>(this, List.of(doors));
        }
    }
}
