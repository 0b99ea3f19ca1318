package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.emexchange.hub.duty.DutyParty;
import org.emexchange.hub.duty.Fact;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Supervision;

/**
 * What one message tells, as it is told. Order and matter are kept as keyed pseudonyms. Who is in which part: as the hub
 * knows it after this message. A responsible officer is one in probation: PI 01/2019 binds nobody else.
 */
public final class FactsTold {
    private final Set<PartyId> senders;
    private final String messageId;
    private final String subject;
    private final PartyId sender;
    private final Instant knownAt;
    private final UnaryOperator<String> pseudonym;
    private final Map<DutyParty, PartyId> parties = new EnumMap<>(DutyParty.class);
    private final List<Fact> told = new ArrayList<>();

    FactsTold(Passage<?> passage, String order, Kernel kernel) {
        this.messageId = passage.header().messageId();
        this.pseudonym = kernel.pseudonym();
        this.subject = pseudonym.apply(order);
        this.sender = passage.sender();
        this.knownAt = passage.received.reachedDoor();
        parties.put(DutyParty.HUB, PartyId.HUB);
        kernel.register().withRole(PartyRole.EMC).stream()
                .findFirst()
                .ifPresent(contractor -> parties.put(DutyParty.CONTRACTOR, contractor.id()));
        passage.entry().responsibleFor(order).ifPresent(this::responsible);
        this.senders =
                passage.entry().parts(order).stream().map(OrderParts::sender).collect(Collectors.toSet());
        if (senders.size() == 1) {
            parties.put(DutyParty.ORDER_SENDER, senders.iterator().next());
        }
        if (kernel.party(sender).role() == PartyRole.PROBATION) {
            parties.put(DutyParty.RESPONSIBLE_OFFICER, sender);
        }
        parties.put(DutyParty.ASKING, passage.enquiry.map(Enquiry::requester).orElse(sender));
        if (passage.interchange.copies().stream().anyMatch(copy -> copy.addressee() == Addressee.CONTROLLER)) {
            Party controller = new Recipients(kernel).of(passage, Addressee.CONTROLLER);
            parties.put(DutyParty.CONTROLLER, controller.id());
        }
    }

    /** Tells the store that what somebody asked about an order has been answered in whole; of all else its flow tells. */
    static void answered(Passage<?> passage, Enquiry enquiry, Kernel kernel, Ledger.Entry entry) {
        if (enquiry.order().isEmpty()) {
            return;
        }
        FactsTold facts = new FactsTold(passage, enquiry.order(), kernel);
        facts.tell(Occurrence.X12_ANSWERED, enquiry.messageId(), facts.knownAt);
        entry.clocks().tell(facts.told);
    }

    /** Tells the store; a message about no order and no request tells nothing. */
    static <T> void of(Passage<T> passage, Kernel kernel, Ledger.Entry entry) {
        String subject = subject(passage);
        if (passage.interchange.telling.isEmpty() || subject.isEmpty()) {
            return;
        }
        FactsTold facts = new FactsTold(passage, subject, kernel);
        passage.interchange.telling.get().of(passage.content(), facts);
        entry.clocks().tell(facts.told);
    }

    /** The order; of what was asked about none, that request, whose id no order has: it begins with a space. */
    private static String subject(Passage<?> passage) {
        String order =
                passage.enquiry.map(Enquiry::order).orElse(passage.facts().order());
        if (!order.isEmpty()) {
            return order;
        }
        return passage.enquiry
                .map(Enquiry::messageId)
                .or(() -> passage.interchange.asks()
                        ? Optional.of(passage.header().messageId())
                        : Optional.empty())
                .map(request -> " " + passage.requester() + " " + request)
                .orElse("");
    }

    private void responsible(Ledger.Responsible known) {
        if (known.role() == PartyRole.PROBATION
                && known.supervision().filter(Supervision::contractorIsOfficer).isEmpty()) {
            parties.put(DutyParty.RESPONSIBLE_OFFICER, known.supervisor());
        }
        if (known.role() == PartyRole.POLICE || known.role() == PartyRole.HOME_OFFICE) {
            parties.put(DutyParty.ENFORCING_BODY, known.supervisor());
        }
        known.publicProtection().ifPresent(section -> parties.put(DutyParty.LICENCE_CASEWORK, section));
    }

    /** Whether no other sender's order stands under this id: what ends one must not end another's clocks. */
    public boolean isOnlySender() {
        return senders.stream().allMatch(sender::equals);
    }

    /** When the hub took the message in. */
    public Instant knownAt() {
        return knownAt;
    }

    /** For what is told from here on. */
    public FactsTold with(DutyParty part, PartyId party) {
        parties.put(part, party);
        return this;
    }

    /** Whoever asked for what this answers is in that part too, for what is told from here on. */
    public FactsTold askerAs(DutyParty part) {
        Optional.ofNullable(parties.get(DutyParty.ASKING)).ifPresent(asking -> parties.put(part, asking));
        return this;
    }

    /** The sender is in that part, for what is told from here on. */
    public FactsTold senderAs(DutyParty part) {
        return with(part, sender);
    }

    /** About the order as a whole. */
    public FactsTold tell(Occurrence what, Instant at) {
        return add(what, Optional.empty(), at, Optional.empty());
    }

    /** About one matter of it, by the sender's own reference. */
    public FactsTold tell(Occurrence what, String matter, Instant at) {
        return add(what, Optional.of(matter), at, Optional.empty());
    }

    /** The same, with the moment by which the message wants an answer. */
    public FactsTold tell(Occurrence what, String matter, Instant at, Optional<Instant> dueBy) {
        return add(what, Optional.of(matter), at, dueBy);
    }

    /** About what this very message says, and no other one. */
    public FactsTold tellOfItself(Occurrence what, Instant at) {
        return tellOfItself(what, at, Optional.empty());
    }

    /** The same, with the moment by which the message wants an answer. */
    public FactsTold tellOfItself(Occurrence what, Instant at, Optional<Instant> dueBy) {
        return add(what, Optional.of(messageId), at, dueBy);
    }

    /**
     * That a query is with another party.
     *
     * @param dueBy heeded where it is still to come
     * @param about pseudonym of the matter that it is about; empty where it is about the order as a whole
     */
    FactsTold tellAsked(String query, Optional<String> about, Optional<Instant> dueBy) {
        return add(Occurrence.X24_ASKED, Optional.of(query), about, knownAt, dueBy.filter(knownAt::isBefore));
    }

    /** Whether it is a fact that this sender's message told: two senders may use one message id. */
    static boolean isOf(PartyId sender, String messageId, Fact fact) {
        return fact.id().startsWith(messageId + "/") && fact.id().endsWith("/" + sender.value());
    }

    /** Everything told about the same before. */
    List<Fact> before(Kernel kernel) {
        return kernel.ledger().clocks().about(subject);
    }

    String pseudonym(String matter) {
        return pseudonym.apply(matter);
    }

    /** To the store. */
    void to(Ledger.Entry entry) {
        entry.clocks().tell(told);
    }

    private FactsTold add(Occurrence what, Optional<String> matter, Instant at, Optional<Instant> dueBy) {
        return add(what, matter, Optional.empty(), at, dueBy);
    }

    private FactsTold add(
            Occurrence what, Optional<String> matter, Optional<String> about, Instant at, Optional<Instant> dueBy) {
        told.add(new Fact(
                messageId + "/" + (told.size() + 1) + "/" + sender.value(),
                what,
                subject,
                matter.map(pseudonym),
                about,
                at,
                knownAt,
                dueBy,
                parties));
        return this;
    }
}
