package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.Entitlement;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.seal.Authorised;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Kept;
import org.emexchange.hub.seal.Marked;
import org.emexchange.hub.seal.Opened;
import org.emexchange.hub.seal.Received;
import org.emexchange.hub.seal.Recorded;
import org.emexchange.hub.seal.Translated;
import org.emexchange.hub.seal.Verified;
import org.emexchange.mapping.shared.PersonMarks;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way through an interchange: what each duty has made of it so far. Asking for what has not been made
 * yet is an error of ours, so that a route with a duty left out fails closed.
 */
final class Passage<T> {
    final Interchange<T> interchange;
    final Received received;
    /** That it goes before the rest: by the door that it came by, or by what it says. */
    boolean urgent;
    /** True when it waited for its predecessors and now has its turn. */
    final boolean released;

    private @Nullable Opened opened;
    private @Nullable Verified verified;
    private @Nullable Marked marked;
    private @Nullable T content;
    private @Nullable CaseFacts facts;
    private @Nullable List<Finding> findings;
    private @Nullable List<Entered> entries;
    private Ledger.@Nullable Entry entry;
    Optional<Ledger.Answered> answers = Optional.empty();
    /** The request that was decided: the one that this is, or the one that this answers. */
    Optional<Asked> asked = Optional.empty();
    /** The enquiry that this answers. */
    Optional<Enquiry> enquiry = Optional.empty();
    /** The query that this is, answers or takes back. */
    Optional<Query> query = Optional.empty();
    /** Where it stands in its transfer, of a transfer that comes in parts; and that transfer, once it has its turn. */
    Optional<Piece> piece = Optional.empty();

    Optional<Transfer> transfer = Optional.empty();
    /** True when it was laid before the deciders and one of them has decided. */
    boolean decided;
    /** The share that it was refused for, where that has no agreement in force. */
    Optional<Leaf> risk = Optional.empty();
    /** What its copies leave out that ought not to have been there. */
    final List<String> leftOut = new ArrayList<>();
    /** Under which lease it was read, at a polled door. */
    Optional<Ledger.Fence> fence = Optional.empty();
    /** The answer that its door gives at once, where it does; elsewhere receipts go by the outbox. */
    Optional<Acknowledgement> acknowledgement = Optional.empty();
    /** How many properties of the transport's frame go no further. */
    int dropped;

    /** The file that it is a message of. */
    Optional<Passage<?>> file = Optional.empty();
    /** The messages of a file, once it has been read. */
    Optional<Batch<T>> batch = Optional.empty();
    /** Of a file that waited: the one message whose turn it is. */
    Optional<String> only = Optional.empty();
    /** What fails now is set aside. */
    boolean lastAttempt;

    /** Until when it may wait, where it has waited. */
    Optional<Instant> deadline = Optional.empty();

    boolean known;
    boolean held;
    /** What the hub keeps of the order that it is about, once that has been asked. */
    Optional<Ledger.Responsible> responsible = Optional.empty();
    /** What is found on the way, beside what the content shows. */
    private final Set<Finding> noticed = new LinkedHashSet<>();
    /** Whether its sender has a part in the order that entitles it; empty until that has been asked. */
    Optional<Boolean> partKnown = Optional.empty();
    /** Copies that are not made, by their ids. */
    final Map<String, Withheld> withheld = new LinkedHashMap<>();

    final Map<String, Authorised> authorised = new HashMap<>();
    final Map<String, Translated> translated = new HashMap<>();
    final Map<String, Recorded> recorded = new HashMap<>();
    final Map<String, Kept> sealed = new HashMap<>();
    final List<Runnable> afterCommit = new ArrayList<>();

    Passage(Interchange<T> interchange, Received received, boolean urgent, boolean released) {
        this.interchange = interchange;
        this.received = received;
        this.urgent = urgent;
        this.released = released;
    }

    /** When it reached the door, where it has waited for those before it; waiting for a decision is no such wait. */
    Optional<Instant> heldSince() {
        return released && !decided ? Optional.of(received.reachedDoor()) : Optional.empty();
    }

    /** What became of it releases nothing, and can always be said. */
    boolean isRefused() {
        return asked.filter(by -> !by.ruling().grants()).isPresent();
    }

    /** Nobody but whoever asked is told; that a grant was withdrawn, all are whom it was told to. */
    boolean concernsTheAskerOnly() {
        return isRefused()
                && asked.filter(by -> by.ruling().outcome() == Ruling.Outcome.WITHDRAWN)
                        .isEmpty();
    }

    /** Who must have which part in its order; empty of what is about none, as a force's request and its answers are. */
    Optional<Entitlement> entitlement() {
        return interchange.entitlement.filter(named -> asked.isEmpty());
    }

    /** Of a transfer only the manifest, which is taken last, ends an answer; of other answers those that say so. */
    boolean endsItsAnswer() {
        return piece.filter(of -> !of.isManifest()).isEmpty() && interchange.ends.test(content());
    }

    /** By its own content, whatever the door that it came by. */
    boolean saysItIsUrgent() {
        return interchange.urgent.test(content());
    }

    /** True when nothing is left to do: it was known before, or waits for its turn. */
    boolean ended() {
        return known || held;
    }

    /** The octets of the answer that its door gives at once, when there is a verdict. */
    Optional<byte[]> acknowledged() {
        return acknowledgement.flatMap(Acknowledgement::octets);
    }

    /** True for a file of messages. */
    boolean isFile() {
        return interchange.files && received.form() == Form.ENVELOPE;
    }

    /** What proves it, whenever that is asked again: a message of a file has no signature of its own. */
    Received kept() {
        return file.map(whole -> whole.received).orElse(received);
    }

    /** Who asked for what this answers; its own sender where it answers nothing. */
    PartyId requester() {
        return asked.map(Asked::requester)
                .or(() -> enquiry.map(Enquiry::requester))
                .orElseGet(this::sender);
    }

    PartyId sender() {
        return received.party();
    }

    Opened opened() {
        return made(opened, Duty.OPEN);
    }

    void opened(Opened made) {
        opened = made;
    }

    Verified verified() {
        return made(verified, Duty.VERIFY);
    }

    void verified(Verified made) {
        verified = made;
    }

    /** The proved header; empty while the sender is not proved. */
    Optional<Header> proved() {
        return Optional.ofNullable(verified).map(Verified::header);
    }

    Header header() {
        return verified().header();
    }

    Marked marked() {
        return made(marked, Duty.MARK);
    }

    void marked(Marked made) {
        marked = made;
    }

    Optional<Marked> markedSoFar() {
        return Optional.ofNullable(marked);
    }

    T content() {
        return made(content, Duty.READ);
    }

    void content(T made) {
        content = made;
    }

    CaseFacts facts() {
        return made(facts, Duty.READ);
    }

    void facts(CaseFacts made) {
        facts = made;
    }

    /** By what the person whom it is about can be told. */
    PersonMarks person() {
        return interchange.person.map(told -> told.apply(content())).orElse(PersonMarks.NONE);
    }

    List<Finding> findings() {
        return interchange.check.isEmpty() ? List.of() : made(findings, Duty.CHECK);
    }

    void findings(List<Finding> made) {
        findings = List.copyOf(made);
    }

    void found(Finding finding) {
        noticed.add(finding);
    }

    /** Everything that its sender is told: what was found in it, and which copies were not made of it. */
    List<Finding> told() {
        List<Finding> told = new ArrayList<>(findings());
        told.addAll(noticed);
        withheld.values().forEach(copy -> told.add(copy.why()));
        return told;
    }

    List<Entered> entries() {
        return interchange.continuing.isEmpty() ? List.of() : made(entries, Duty.ENTER);
    }

    void entries(List<Entered> made) {
        entries = List.copyOf(made);
    }

    Ledger.Entry entry() {
        return made(entry, Duty.ADMIT);
    }

    void entry(Ledger.Entry made) {
        entry = made;
    }

    /** Undoes what is not committed; safe to call at any time. */
    void abandon() {
        if (entry != null) {
            entry.close();
            entry = null;
        }
    }

    /** What an earlier duty made for this copy. */
    <S> S stage(Map<String, S> stages, Interchange.Copy<?> copy, Duty duty) {
        return made(stages.get(copy.id()), duty);
    }

    private static <S> S made(@Nullable S stage, Duty duty) {
        if (stage == null) {
            throw new IllegalStateException(duty + " has not been done");
        }
        return stage;
    }
}
