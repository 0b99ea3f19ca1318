package org.emexchange.hub.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Permit;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Rendering;
import org.emexchange.mapping.hl7.Er7Message;
import org.emexchange.mapping.hl7.Hl7BatchXml;

/** What each step of a compiled route does. One method a duty; a step does nothing else. */
class Duties {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Kernel kernel;

    Duties(Kernel kernel) {
        this.kernel = kernel;
    }

    void open(Passage<?> passage) {
        passage.opened(kernel.sealing().open(passage.received));
    }

    void verify(Passage<?> passage) {
        passage.verified(kernel.sealing().verify(passage.opened()));
    }

    void recognise(Passage<?> passage) {
        new Recognition(kernel).of(passage);
    }

    /**
     * Only here is it asked for whom, when and by which interchange it was signed: what came again is recognised before, and
     * a late duplicate refuses nothing that waits.
     */
    void mark(Passage<?> passage) {
        kernel.sealing().heed(passage.verified());
        Header header = passage.header();
        Interchange<?> interchange = passage.interchange;
        if (!header.interchange().equals(interchange.number)
                || !header.standard().equals(passage.isFile() ? Hl7BatchXml.NAMESPACE : interchange.standard)
                || !header.type().equals(passage.isFile() ? "Hl7Batch" : interchange.document)) {
            throw new RefusedException(RefusalCode.WRONG_INTERCHANGE);
        }
        passage.marked(kernel.sealing().mark(passage.verified(), passage.interchange.ceiling()));
    }

    <T> void read(Passage<T> passage) {
        Interchange<T> interchange = passage.interchange;
        if (passage.isFile()) {
            passage.batch = Optional.of(new Splitting(kernel).of(passage));
            return;
        }
        passage.content(Reading.of(interchange.reader, passage.marked().payload()));
        passage.facts(interchange.facts.apply(passage.content()));
        passage.urgent = isUrgent(passage);
        requireOwn(passage);
        interchange.naming.ifPresent(named -> requireNoOtherOrder(passage, named));
        if (passage.file.isPresent()) {
            new Splitting(kernel).number(passage);
        }
        passage.piece = interchange.pieces.map(of -> of.apply(passage.content()));
        if ((interchange.stream.isPresent() || interchange.asker.isPresent())
                && passage.piece.isEmpty()
                && !passage.header().order().equals(Optional.of(passage.facts().order()))) {
            throw new RefusedException(RefusalCode.HEADER, List.of("BusinessScope/Scope[Type='ORDER']"));
        }
    }

    /** The header of every copy has the order of the header: it may name none that whoever decided has not seen. */
    private static <T> void requireNoOtherOrder(Passage<T> passage, Function<T, Optional<String>> named) {
        Optional<String> order = passage.header().order();
        if (order.isPresent() && !order.equals(named.apply(passage.content()))) {
            throw new RefusedException(RefusalCode.HEADER, List.of("BusinessScope/Scope[Type='ORDER']"));
        }
    }

    /** By the door or by the content; what people decide on is as urgent as its reasons say, whatever the door. */
    private static <T> boolean isUrgent(Passage<T> passage) {
        boolean byDoor = passage.urgent && passage.interchange.deciding.isEmpty();
        return byDoor || passage.interchange.urgent.test(passage.content());
    }

    /** Nobody sends or asks in another's name. */
    private static <T> void requireOwn(Passage<T> passage) {
        if (passage.interchange.standard.equals(Header.ER7)
                && !Er7Message.ofMsh(passage.received.octets(), 4)
                        .equals(Optional.of(passage.sender().value()))) {
            throw new RefusedException(RefusalCode.SENDER_MISMATCH, List.of("MSH-4"));
        }
        passage.interchange.signed.ifPresent(moment -> requirePast(moment.apply(passage.content()), passage));
        passage.interchange.querying.ifPresent(querying ->
                querying.by().require(passage.content(), passage.sender().value()));
        passage.interchange.asker.ifPresent(
                asker -> asker.require(passage.content(), passage.sender().value()));
        passage.interchange.deciding.ifPresent(deciding -> {
            deciding.asker().require(passage.content(), passage.sender().value());
            if (!passage.isRefused()) {
                deciding.power().require(passage.content(), passage.header().power());
            }
        });
    }

    /** Clocks differ; nobody signs what is sent before. */
    private static void requirePast(Instant signed, Passage<?> passage) {
        if (signed.isAfter(passage.received.reachedDoor().plus(CLOCKS_DIFFER))) {
            throw new RefusedException(RefusalCode.SIGNED_AHEAD, List.of(passage.interchange.document() + "/SignedAt"));
        }
    }

    <T> void check(Passage<T> passage) {
        passage.findings(passage.interchange.check.orElseThrow().of(passage.content(), passage.received.reachedDoor()));
    }

    void admit(Passage<?> passage) {
        new Admission(kernel).of(passage);
    }

    /** On another's record nothing is entered: what is urgent goes alone. */
    void enter(Passage<?> passage) {
        new Entitled(kernel).requireSender(passage);
        if (passage.partKnown.equals(Optional.of(false))) {
            passage.entries(List.of(entered(passage, 1)));
            return;
        }
        Continuing continuing = passage.interchange.continuing.orElseThrow();
        List<Entered> entries =
                passage.entry().enter(continuing.record(), passage.facts().order(), number -> entered(passage, number));
        Reading.require(() -> continuing.fit().require(entries));
        passage.entries(entries);
    }

    private Entered entered(Passage<?> passage, int number) {
        return new Entered(
                number,
                passage.header().messageId(),
                kernel.clock().instant().truncatedTo(ChronoUnit.MICROS),
                passage.header().standard(),
                passage.marked().payload());
    }

    /** True where this message has no such recipient: an immigration order has no responsible body beside its sender. */
    boolean needless(Passage<?> passage, Interchange.Copy<?> copy) {
        return new Recipients(kernel).needless(passage, copy.addressee());
    }

    <T> void resume(Passage<T> passage) {
        new Resumption(kernel).of(passage);
    }

    /** Of what waits for a decision: whoever may not share it learns so at once, and not after days. */
    <T> void authoriseAll(Passage<T> passage) {
        passage.interchange.copies().forEach(copy -> {
            Party sender = kernel.party(passage.sender());
            Party recipient = new Recipients(kernel).of(passage, copy.addressee());
            String agreement = passage.interchange.rule.awaiting(
                    new OnRecord(kernel).asked(passage, copy.addressee(), sender, recipient));
            new OnRecord(kernel).requirePurpose(passage);
            new InForce(kernel).require(passage, sender, recipient, agreement);
        });
    }

    void submit(Passage<?> passage) {
        new Submission(kernel).of(passage);
    }

    /** The rule is asked for a copy that is withheld too: what could never be shared is refused, and not recorded. */
    <T> void authorise(Passage<T> passage, Interchange.Copy<T> copy) {
        Party sender = kernel.party(passage.sender());
        Party recipient = new Recipients(kernel).of(passage, copy.addressee());
        new Entitled(kernel).require(passage, recipient);
        Optional<Finding> withheld =
                copy.withholding().of(passage.content(), handed(passage, recipient.id(), Set.of()));
        withheld.ifPresent(why -> passage.withheld.put(copy.id(), new Withheld(recipient.id(), why)));
        if (withheld.isPresent() && recipient.id().equals(sender.id())) {
            return;
        }
        SharingRule.Asked asked = new OnRecord(kernel).asked(passage, copy.addressee(), sender, recipient);
        if (withheld.isPresent()) {
            passage.interchange.rule.requireARow(asked);
            return;
        }
        Permit permit = passage.interchange.rule.permit(asked);
        new OnRecord(kernel).requirePurpose(passage);
        new InForce(kernel).require(passage, sender, recipient, permit.agreement());
        passage.authorised.put(copy.id(), kernel.sealing().authorise(passage.marked(), permit));
    }

    <T> void translate(Passage<T> passage, Interchange.Copy<T> copy) {
        if (passage.withheld.containsKey(copy.id())) {
            return;
        }
        var authorised = passage.stage(passage.authorised, copy, Duty.AUTHORISE);
        Permit permit = authorised.permit();
        Handed handed = handed(passage, permit.recipient(), permit.categories());
        byte[] payload = Reading.of(clear -> copy.disclosure().of(passage.content(), handed), new byte[0]);
        Optional<Rendering> readable = copy.readable().map(pdf -> new Rendering(pdf.of(passage.content(), handed)));
        var translated = kernel.sealing().translate(authorised, payload, readable, kind(passage));
        copy.requireStandard(translated.header().standard());
        passage.translated.put(copy.id(), translated);
    }

    private Handed handed(Passage<?> passage, PartyId recipient, Set<DataCategory> permitted) {
        return new Handed(
                passage.sender(),
                recipient,
                passage.header().messageId(),
                passage.header().sequence(),
                passage.received.reachedDoor(),
                kernel.clock().instant(),
                passage.findings(),
                passage.answers,
                passage.entries(),
                passage.asked,
                passage.enquiry,
                passage.leftOut::add,
                passage.responsible,
                kernel.register().agencyDecision(),
                passage.transfer,
                permitted,
                kernel.party(recipient).mayBeToldInFreeWords());
    }

    <T> void record(Passage<T> passage, Interchange.Copy<T> copy) {
        Withheld withheld = passage.withheld.get(copy.id());
        if (withheld != null) {
            withheld.record(kernel, passage);
            return;
        }
        var translated = passage.stage(passage.translated, copy, Duty.TRANSLATE);
        Optional<String> order = passage.header()
                .order()
                .or(() -> passage.enquiry.map(Enquiry::order).filter(named -> !named.isEmpty()))
                .map(kernel.pseudonym());
        passage.recorded.put(
                copy.id(), kernel.sealing().record(translated, passage.entry().log(), passage.sender(), order));
        passage.leftOut.forEach(
                what -> passage.entry().log().append(Leaves.of(kernel, passage, Leaf.Kind.LEFT_OUT, what)));
        passage.leftOut.clear();
    }

    <T> void seal(Passage<T> passage, Interchange.Copy<T> copy) {
        if (passage.withheld.containsKey(copy.id())) {
            return;
        }
        var recorded = passage.stage(passage.recorded, copy, Duty.RECORD);
        passage.sealed.put(copy.id(), kernel.sealing().keep(recorded, Ways.form(door(passage, copy))));
    }

    private <T> Door door(Passage<T> passage, Interchange.Copy<T> copy) {
        var authorised = passage.stage(passage.authorised, copy, Duty.AUTHORISE);
        return copy.door(kernel.party(authorised.permit().recipient()));
    }

    void deliver(Passage<?> passage) {
        if (passage.isFile()) {
            new FileAcceptance(kernel).of(passage);
        } else {
            new Acceptance(kernel).of(passage);
        }
    }

    private static Leaf.Kind kind(Passage<?> passage) {
        return passage.interchange.answers() ? Leaf.Kind.RECEIPT : Leaf.Kind.SHARE;
    }
}
