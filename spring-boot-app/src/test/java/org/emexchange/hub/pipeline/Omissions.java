package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.ForgedPermit;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.seal.Forged;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.HubKeys;
import org.emexchange.mapping.hl7.Hl7Batch;
import org.jspecify.annotations.Nullable;

/**
 * For each duty, a step that goes on as if it had been done. It makes what the steps after it need, and nothing else, so
 * that only a test of that very duty can tell the difference.
 */
final class Omissions extends Duties {
    private final Kernel kernel;
    private final HubKeys keys;
    private final Object example;

    /** @param example the content that a hub would go on with that does not read what came */
    Omissions(Kernel kernel, HubKeys keys, Object example) {
        super(kernel);
        this.keys = keys;
        this.kernel = kernel;
        this.example = example;
    }

    Processor of(Duty duty, Interchange.@Nullable Copy<?> copy) {
        return switch (duty) {
            case OPEN -> step(this::open);
            case VERIFY -> step(this::verify);
            case RECOGNISE -> step(passage -> {});
            case EACH -> exchange -> {};
            case MARK -> step(this::mark);
            case READ -> step(this::read);
            case CHECK -> step(passage -> passage.findings(List.of()));
            case ADMIT -> step(this::admit);
            case ENTER -> step(this::enter);
            case RESUME -> step(this::resume);
            case SUBMIT -> step(passage -> {});
            case AUTHORISE -> copied(copy, this::authorise);
            case TRANSLATE -> copied(copy, this::translate);
            case RECORD -> copied(copy, this::record);
            case SEAL -> copied(copy, this::seal);
            case DELIVER -> step(this::deliver);
            case RESTORE -> this::restore;
            case SEND -> exchange -> {};
        };
    }

    @Override
    void open(Passage<?> passage) {
        passage.opened(Forged.opened(passage.received, kernel.sealing()));
    }

    @Override
    void verify(Passage<?> passage) {
        passage.verified(Forged.verified(passage.received, keys));
    }

    @Override
    void mark(Passage<?> passage) {
        passage.marked(Forged.marked(passage.verified()));
    }

    /** Takes a file for one with no message in it. */
    @Override
    @SuppressWarnings("unchecked") // the example is of this interchange
    <T> void read(Passage<T> passage) {
        if (passage.isFile()) {
            Hl7Batch nothing = new Hl7Batch(passage.sender().value(), "F-1", "B-1", List.of());
            passage.batch = Optional.of(new Batch<>(nothing, List.of()));
            return;
        }
        passage.content((T) example);
        passage.piece = passage.interchange.pieces.map(of -> of.apply(passage.content()));
        passage.facts(passage.interchange.facts.apply(passage.content()));
    }

    /** Forgets what was on the record, and puts nothing there. */
    @Override
    void enter(Passage<?> passage) {
        Header header = passage.header();
        byte[] payload = passage.marked().payload();
        passage.entries(
                List.of(new Entered(1, header.messageId(), kernel.clock().instant(), header.standard(), payload)));
    }

    /** Takes the id and heeds no turn; an answer counts as one to whatever this party was sent last. */
    @Override
    void admit(Passage<?> passage) {
        claim(passage);
        if (passage.interchange.answers() || passage.interchange.querying.isPresent()) {
            boolean toCourt = !passage.sender().equals(new PartyId("hmcts.leeds-crown-court"));
            passage.answers = Optional.of(new Ledger.Answered(
                    new PartyId(toCourt ? "hmcts.leeds-crown-court" : "emc.order-intake"),
                    passage.header().inReplyTo().orElse(""),
                    "X01",
                    Optional.empty()));
        }
        if (passage.interchange.querying.isPresent()) {
            passage.facts(CaseFacts.ofOrder(passage.header().order().orElse("")));
        }
        passage.transfer = passage.piece.map(piece -> new Transfer(piece, List.of()));
        boolean enquired = passage.interchange.entitlement.isPresent() || passage.interchange.number.equals("X20");
        if (enquired && passage.interchange.request.isPresent()) {
            passage.enquiry = latest(passage.entry());
            passage.facts(CaseFacts.ofOrder(passage.enquiry.orElseThrow().order()));
        } else if (passage.interchange.request.isPresent() || passage.interchange.takenBack.isPresent()) {
            passage.asked = Optional.of(Granted.example(passage.interchange.number()));
        }
    }

    /** What was asked last, whatever is answered. */
    private Optional<Enquiry> latest(Ledger.Entry entry) {
        List<Enquiries.Open> open = kernel.ledger().enquiries().open();
        Enquiries.Open last = open.get(open.size() - 1);
        return entry.enquiries().asked(last.requester(), last.messageId());
    }

    /** Goes on with the request that was decided on, and takes no decision. */
    @Override
    <T> void resume(Passage<T> passage) {
        open(passage);
        verify(passage);
        mark(passage);
        read(passage);
        passage.entry(kernel.ledger().open());
    }

    private void claim(Passage<?> passage) {
        Ledger.Entry entry = kernel.ledger().open();
        passage.entry(entry);
        entry.claim(Admission.claim(passage));
    }

    @Override
    <T> void authorise(Passage<T> passage, Interchange.Copy<T> copy) {
        PartyId recipient = recipient(passage, copy.addressee());
        passage.authorised.put(
                copy.id(), Forged.authorised(passage.marked(), ForgedPermit.of(passage.sender(), recipient)));
    }

    /** Hands on what came, whole. */
    @Override
    <T> void translate(Passage<T> passage, Interchange.Copy<T> copy) {
        var authorised = passage.stage(passage.authorised, copy, Duty.AUTHORISE);
        passage.translated.put(
                copy.id(),
                kernel.sealing()
                        .translate(authorised, passage.marked().payload(), org.emexchange.hub.audit.Leaf.Kind.SHARE));
    }

    @Override
    <T> void record(Passage<T> passage, Interchange.Copy<T> copy) {
        passage.recorded.put(copy.id(), Forged.recorded(passage.stage(passage.translated, copy, Duty.TRANSLATE)));
    }

    @Override
    <T> void seal(Passage<T> passage, Interchange.Copy<T> copy) {
        super.seal(passage, copy);
        passage.sealed.put(copy.id(), Forged.unsealed(passage.stage(passage.sealed, copy, Duty.SEAL), keys));
    }

    /** Settles the message and posts nothing. */
    @Override
    void deliver(Passage<?> passage) {
        if (passage.isFile()) {
            claim(passage);
        }
        Ledger.Entry entry = passage.entry();
        if (passage.decided) {
            entry.commit();
            passage.known = true;
            return;
        }
        entry.settle(passage.sender(), passage.header().messageId(), Ledger.InboxState.ACCEPTED, "");
        entry.commit();
    }

    private void restore(Exchange exchange) {
        Outbox.Waiting waiting = Routes.carried(exchange, Restoration.WAITING, Outbox.Waiting.class);
        exchange.getMessage()
                .setBody(Forged.restored(waiting.stored(), waiting.clear().get()));
    }

    private PartyId recipient(Passage<?> passage, Addressee addressee) {
        return switch (addressee) {
            case EM_CONTRACTOR, ENFORCEMENT_MAILBOX ->
                kernel.register().withRole(PartyRole.EMC).get(0).id();
            case RESPONSIBLE_BODY -> passage.facts().responsibleBody().orElseThrow();
            case YOUTH_CUSTODY, PUBLIC_PROTECTION, SUPERVISING_UNIT ->
                java.util.Objects.requireNonNull(passage.facts().others().get(addressee));
            case BODY_OF_THE_ORDER, RESPONSIBLE_OFFICER, SUPERVISING_OFFICER -> new PartyId("probation.leeds-pdu");
            case RESPONSIBLE_AGENCY -> new PartyId("police.west-yorkshire");
            case LICENCE_CASEWORK -> new PartyId("ppcs.casework");
            case ORDER_SENDER -> new PartyId("hmcts.leeds-crown-court");
            case HDC_APPEALS_TEAM -> new PartyId("hdc-appeals.team");
            case EM_DIRECTORATE, CONTROLLER -> new PartyId("moj-em.directorate");
            case REQUESTER, INSTRUCTING_CONTROLLER -> passage.requester();
            case ORIGINAL_SENDER -> passage.answers.orElseThrow().originalSender();
        };
    }

    private Processor step(FlowRoutes.Step<?> step) {
        return new StepProcessor(kernel, step);
    }

    @SuppressWarnings("unchecked") // the copy is one of the interchange whose route this goes into
    private Processor copied(Interchange.@Nullable Copy<?> copy, FlowRoutes.CopyStep<Object> step) {
        Interchange.Copy<Object> own = (Interchange.Copy<Object>) java.util.Objects.requireNonNull(copy);
        return step((FlowRoutes.Step<Object>) passage -> {
            if (!needless(passage, own)) {
                step.run(passage, own);
            }
        });
    }
}
