package org.emexchange.hub.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Which instance an addressee is for one message; it must be in the register, in the role of its part. */
final class Recipients {
    private static final Map<Addressee, PartyRole> NAMED = Map.of(
            Addressee.YOUTH_CUSTODY,
            PartyRole.YCS,
            Addressee.PUBLIC_PROTECTION,
            PartyRole.PPCS,
            Addressee.SUPERVISING_UNIT,
            PartyRole.PROBATION);
    /** Those that follow from what the hub keeps of the order, and not from the message. */
    private static final Set<Addressee> KEPT = EnumSet.of(
            Addressee.BODY_OF_THE_ORDER,
            Addressee.RESPONSIBLE_OFFICER,
            Addressee.SUPERVISING_OFFICER,
            Addressee.RESPONSIBLE_AGENCY,
            Addressee.ORDER_SENDER,
            Addressee.LICENCE_CASEWORK);

    private final Kernel kernel;

    Recipients(Kernel kernel) {
        this.kernel = kernel;
    }

    /** True where this message has no such recipient: an immigration order has no responsible body beside its sender. */
    boolean needless(Passage<?> passage, Addressee addressee) {
        if (passage.concernsTheAskerOnly()) {
            return addressee != Addressee.REQUESTER;
        }
        CaseFacts facts = passage.facts();
        return switch (addressee) {
            case RESPONSIBLE_BODY -> facts.responsibleBody().isEmpty();
            case YOUTH_CUSTODY, PUBLIC_PROTECTION, SUPERVISING_UNIT ->
                !facts.others().containsKey(addressee);
            case RESPONSIBLE_OFFICER -> responsible(passage).role() == PartyRole.POLICE;
            case SUPERVISING_OFFICER -> responsible(passage).supervisor().equals(passage.sender());
            case RESPONSIBLE_AGENCY -> responsible(passage).role() != PartyRole.POLICE;
            case LICENCE_CASEWORK -> responsible(passage).publicProtection().isEmpty();
            case ORDER_SENDER -> {
                Optional<PartyId> sender = orderSender(passage);
                yield sender.isEmpty()
                        || sender.equals(Optional.of(responsible(passage).supervisor()));
            }
            case EM_CONTRACTOR,
                    ENFORCEMENT_MAILBOX,
                    ORIGINAL_SENDER,
                    BODY_OF_THE_ORDER,
                    REQUESTER,
                    CONTROLLER,
                    INSTRUCTING_CONTROLLER,
                    EM_DIRECTORATE,
                    HDC_APPEALS_TEAM -> false;
        };
    }

    Party of(Passage<?> passage, Addressee addressee) {
        CaseFacts facts = passage.facts();
        return switch (addressee) {
            case EM_CONTRACTOR, ENFORCEMENT_MAILBOX -> only(PartyRole.EMC);
            case EM_DIRECTORATE -> only(PartyRole.MOJ_EM);
            case CONTROLLER -> controller(passage.sender(), facts);
            case HDC_APPEALS_TEAM -> only(PartyRole.HDC_APPEALS);
            case RESPONSIBLE_BODY -> registered(facts.responsibleBody(), facts.bodyRole());
            case YOUTH_CUSTODY, PUBLIC_PROTECTION, SUPERVISING_UNIT ->
                registered(
                        Optional.ofNullable(facts.others().get(addressee)), Optional.ofNullable(NAMED.get(addressee)));
            case BODY_OF_THE_ORDER, RESPONSIBLE_OFFICER, SUPERVISING_OFFICER, RESPONSIBLE_AGENCY -> {
                Ledger.Responsible responsible = responsible(passage);
                yield registered(Optional.of(responsible.supervisor()), Optional.of(responsible.role()));
            }
            case REQUESTER, INSTRUCTING_CONTROLLER ->
                kernel.register()
                        .party(passage.requester())
                        .orElseThrow(() -> new RefusedException(RefusalCode.ASKER_GONE));
            case LICENCE_CASEWORK -> registered(responsible(passage).publicProtection(), Optional.of(PartyRole.PPCS));
            case ORDER_SENDER ->
                kernel.party(orderSender(passage).orElseThrow(() -> new RefusedException(RefusalCode.NO_BODY)));
            case ORIGINAL_SENDER ->
                kernel.party(passage.answers
                        .map(Ledger.Answered::originalSender)
                        .orElseThrow(() -> new IllegalStateException("answers nothing")));
        };
    }

    /** The one that is named, or the only one of its role; nobody is sent what is its own to answer. */
    private Party controller(PartyId sender, CaseFacts facts) {
        Optional<PartyId> named = Optional.ofNullable(facts.others().get(Addressee.CONTROLLER));
        Party controller = named.isPresent()
                ? registered(named, facts.bodyRole())
                : only(facts.bodyRole().orElseThrow(() -> new IllegalStateException("of no role")));
        if (controller.id().equals(sender)) {
            throw new RefusedException(RefusalCode.CONTROLLER_ITSELF);
        }
        return controller;
    }

    /** There is one such body, whatever the message says. */
    private Party only(PartyRole role) {
        return kernel.register().withRole(role).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the register has no " + role));
    }

    /** What kind of case it is: as the order itself had it, where the message only refers to one. */
    CaseKind kind(Passage<?> passage, Addressee addressee) {
        return knownKind(passage, addressee).orElseThrow(() -> new RefusedException(RefusalCode.NO_BODY));
    }

    /** The same, empty where the hub knows of no body by which it could tell. */
    Optional<CaseKind> knownKind(Passage<?> passage, Addressee addressee) {
        if (KEPT.contains(addressee)) {
            return known(passage).map(Ledger.Responsible::kind);
        }
        return Optional.of(told(passage));
    }

    private CaseKind told(Passage<?> passage) {
        return passage.entitlement()
                .filter(entitlement -> passage.partKnown.equals(Optional.of(true)))
                .flatMap(entitlement -> known(passage))
                .map(Ledger.Responsible::kind)
                .orElse(passage.facts().kind());
    }

    private Ledger.Responsible responsible(Passage<?> passage) {
        return known(passage).orElseThrow(() -> new RefusedException(RefusalCode.NO_BODY));
    }

    /** Empty where several senders have given an order under this id: nobody can tell whose is meant. */
    private static Optional<PartyId> orderSender(Passage<?> passage) {
        List<OrderParts> orders = passage.entry().parts(passage.facts().order());
        return orders.size() == 1 ? Optional.of(orders.get(0).sender()) : Optional.empty();
    }

    /** Asked once a message, so that all its copies are made of the same. */
    private Optional<Ledger.Responsible> known(Passage<?> passage) {
        if (passage.responsible.isEmpty()) {
            passage.responsible = passage.entry().responsibleFor(passage.facts().order());
        }
        return passage.responsible;
    }

    private Party registered(Optional<PartyId> id, Optional<PartyRole> role) {
        return id.flatMap(kernel.register()::party)
                .filter(party -> role.equals(Optional.of(party.role())))
                .orElseThrow(() -> new RefusedException(RefusalCode.RECIPIENT_UNKNOWN));
    }
}
