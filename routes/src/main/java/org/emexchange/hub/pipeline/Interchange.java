package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.Entitlement;
import org.emexchange.hub.policy.Ground;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.mapping.shared.PersonMarks;

/**
 * The definition of an interchange, in the order in which a sharing agreement reads. Each step returns the next stage,
 * so that a definition with a duty missing does not compile.
 *
 * @param <T> the value type that its messages carry
 */
public final class Interchange<T> {
    /** 4 MiB of payload, in base64, in lines, and room for what is around it. */
    private static final long LARGEST_PART = 6L << 20;

    final String name;
    final String number;
    final List<Origin> origins;
    final String standard;
    final Class<T> type;
    final String document;
    final Reader<T> reader;
    final boolean files;
    final Function<T, CaseFacts> facts;
    final Optional<String> stream;
    final Optional<Function<T, String>> outcome;
    final Optional<Continuing> continuing;
    final Optional<Function<T, String>> request;
    final Set<String> requestsOf;
    final Optional<Function<T, Piece>> pieces;
    final Optional<Function<T, String>> takenBack;
    final Optional<Authority<T>> authority;
    final Optional<Function<T, PersonMarks>> person;
    final Optional<Querying<T>> querying;
    final Predicate<T> urgent;
    final Optional<Function<T, Optional<String>>> naming;
    final Optional<Entitlement> entitlement;
    final Optional<Deciding.Stated<T>> asker;
    final Optional<Function<T, Instant>> signed;
    final boolean staysOpen;
    final Function<T, Enquiries.PartOf> part;
    final Predicate<T> ends;
    final Marking ceiling;
    final Optional<Check<T>> check;
    final SharingRule rule;
    final Optional<Deciding<T>> deciding;
    final GroundsStated<T> stated;
    final PurposeStated<T> purpose;
    final List<Copy<T>> copies;
    final Optional<Telling<T>> telling;
    final List<Door> receiptDoors;

    Interchange(Sharing.Copies<T> last, List<Door> receiptDoors) {
        Sharing.Permitted<T> permitted = last.previous;
        Stages.MarkedAtMost<T> marked = permitted.previous.previous;
        Stages.About<T> about = marked.previous;
        Stages.Carrying<T> carrying = about.previous;
        this.name = carrying.from.name;
        this.number = carrying.from.number;
        this.origins = List.copyOf(carrying.from.origins);
        this.standard = carrying.standard;
        this.type = carrying.type;
        this.document = carrying.document;
        this.reader = carrying.reader;
        this.files = carrying.files;
        this.facts = about.facts;
        this.stream = about.pieces.isPresent() ? Optional.of(name) : about.stream;
        this.outcome = about.outcome;
        this.continuing = about.continuing;
        this.request = about.request;
        this.requestsOf = about.requestsOf;
        this.pieces = about.pieces;
        this.takenBack = about.takenBack;
        this.authority = about.authority;
        this.person = about.person;
        this.querying = about.querying;
        this.urgent = about.urgent;
        this.naming = about.naming;
        this.entitlement = about.entitlement;
        this.asker = about.asker;
        this.signed = about.signed;
        this.staysOpen = about.staysOpen;
        this.part = about.part;
        this.ends = about.ends;
        this.ceiling = marked.ceiling;
        this.check = permitted.previous.check;
        this.rule = permitted.rule;
        this.deciding = permitted.deciding;
        this.stated = permitted.stated();
        this.purpose = permitted.purpose;
        this.copies = List.copyOf(last.copies);
        this.telling = last.telling;
        this.receiptDoors = List.copyOf(receiptDoors);
    }

    /** Begins a definition: its name in addresses and route ids, and its number in the catalogue. */
    public static Stages.From interchange(String name, String number) {
        return new Stages.From(name, number);
    }

    public String name() {
        return name;
    }

    public String number() {
        return number;
    }

    /** What its messages are read into. */
    public Class<T> type() {
        return type;
    }

    /** Local name of the payload element; of HL7 v2 its message code and trigger event. */
    public String document() {
        return document;
    }

    public SharingRule rule() {
        return rule;
    }

    public Marking ceiling() {
        return ceiling;
    }

    public List<Origin> origins() {
        return origins;
    }

    public List<Copy<T>> copies() {
        return copies;
    }

    /** The name of its stream of numbered messages, where its messages are numbered by their sender. */
    public Optional<String> stream() {
        return stream;
    }

    /** Where its senders are told what became of their messages. */
    public List<Door> receiptDoors() {
        return receiptDoors;
    }

    /** True where its messages answer a share: they close its loop and get no receipt themselves. */
    boolean answers() {
        return outcome.isPresent();
    }

    /** True where its messages ask something, and stay open until they are answered. */
    boolean asks() {
        return asker.isPresent() || staysOpen;
    }

    /** Octets of the largest envelope that a door takes; a part of a transfer has its own limit, so that memory has one. */
    long largest(Kernel kernel) {
        return pieces.isPresent()
                ? Math.min(LARGEST_PART, kernel.limits().octets())
                : kernel.limits().octets();
    }

    /** Namespace of the payload element. */
    public String standard() {
        return standard;
    }

    /** Its compiled routes that take messages in and let go what was decided on, and the ids of their steps, in order. */
    public Map<String, List<String>> routes() {
        return Duty.intake(this);
    }

    /** Ids of the routes that take its copies to their recipients, and the endpoint that each sends by. */
    public Map<String, String> deliveries() {
        Map<String, String> deliveries = new LinkedHashMap<>();
        copies.forEach(copy ->
                copy.doors().forEach(door -> deliveries.put(Routes.delivery(this, copy, door), Ways.out(door))));
        return deliveries;
    }

    /** Reads canonical payload octets; throws the mapping's own unreadable exception for what its sender can mend. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(byte[] payload);
    }

    /** Findings travel with the message and are told to its sender; they never stop it. */
    @FunctionalInterface
    public interface Check<T> {
        List<Finding> of(T content, Instant reachedDoor);
    }

    /**
     * What a message, or the request that it answers, puts on record: consent, a court's direction, why it is necessary and
     * proportionate.
     */
    @FunctionalInterface
    public interface GroundsStated<T> {
        /** @param asked the request that was decided, where the message is one or answers one */
        Set<Ground> of(T content, Optional<Asked> asked);

        /** Where the message falls short of a ground that it does not put on record, as a refusal names it. */
        default List<String> lacking(T content, Ground ground) {
            return List.of();
        }
    }

    /** What the content, or the request that it answers, says that the data are for, in the words of the header. */
    @FunctionalInterface
    public interface PurposeStated<T> {
        Optional<String> of(T content, Optional<Asked> asked);
    }

    /** One recipient's copy: this recipient's disclosure and no other's. */
    @FunctionalInterface
    public interface Disclosure<T> {
        byte[] of(T content, Handed handed);

        /** Namespaces of the payload elements that it writes; none where nobody has said. */
        default Set<String> standards() {
            return Set.of();
        }
    }

    /** Why a copy is not made of a message that is taken in all the same: recorded, and told to its sender as a finding. */
    @FunctionalInterface
    public interface Withholding<T> {
        Optional<Finding> of(T content, Handed handed);
    }

    /** Who sends it, and by which door. */
    public record Origin(PartyRole role, Door door) {}

    /**
     * Who receives a copy, by which door, and what is in it.
     *
     * @param doors by the first of them that stands for the recipient; while none does, the copy waits for the first
     * @param readable the same as a PDF document, where one goes along
     * @param withholding when it is not made
     */
    public record Copy<T>(
            Addressee addressee,
            List<Door> doors,
            Disclosure<T> disclosure,
            Optional<Disclosure<T>> readable,
            Withholding<T> withholding) {
        public Copy {
            doors = List.copyOf(doors);
        }

        Copy(Addressee addressee, List<Door> doors, Disclosure<T> disclosure, Optional<Disclosure<T>> readable) {
            this(addressee, doors, disclosure, readable, (content, handed) -> Optional.empty());
        }

        Copy<T> withheldWhere(Withholding<T> condition) {
            return new Copy<>(addressee, doors, disclosure, readable, condition);
        }

        /** @throws IllegalStateException for a copy in another format than its recipient was promised */
        void requireStandard(String standard) {
            Set<String> standards = disclosure.standards();
            if (!standards.isEmpty() && !standards.contains(standard)) {
                throw new IllegalStateException(addressee + " is given " + standards + ", and not " + standard);
            }
        }

        Door door(Party recipient) {
            return Ways.first(doors, recipient);
        }

        /** As in step ids: {@code em-contractor}. */
        public String id() {
            return addressee.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
