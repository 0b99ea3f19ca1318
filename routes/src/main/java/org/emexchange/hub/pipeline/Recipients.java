package org.emexchange.hub.pipeline;

import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Which instance an addressee is for one message; it must be in the register, in the role of its part. */
final class Recipients {
    private static final Map<Addressee, PartyRole> NAMED =
            Map.of(Addressee.YOUTH_CUSTODY, PartyRole.YCS, Addressee.PUBLIC_PROTECTION, PartyRole.PPCS);

    private final Kernel kernel;

    Recipients(Kernel kernel) {
        this.kernel = kernel;
    }

    /** True where this message has no such recipient: an immigration order has no responsible body beside its sender. */
    static boolean needless(Passage<?> passage, Addressee addressee) {
        return isRefused(passage) ? addressee != Addressee.REQUESTER : needless(passage.facts(), addressee);
    }

    /** By the one who decided on it: it goes to nobody but whoever asked. */
    private static boolean isRefused(Passage<?> passage) {
        return passage.asked.filter(asked -> !asked.ruling().grants()).isPresent();
    }

    private static boolean needless(CaseFacts facts, Addressee addressee) {
        return switch (addressee) {
            case RESPONSIBLE_BODY -> facts.responsibleBody().isEmpty();
            case YOUTH_CUSTODY, PUBLIC_PROTECTION -> !facts.others().containsKey(addressee);
            case EM_CONTRACTOR, ENFORCEMENT_MAILBOX, ORIGINAL_SENDER, BODY_OF_THE_ORDER, REQUESTER -> false;
        };
    }

    Party of(Passage<?> passage, Addressee addressee) {
        CaseFacts facts = passage.facts();
        return switch (addressee) {
            case EM_CONTRACTOR, ENFORCEMENT_MAILBOX ->
                kernel.register().withRole(PartyRole.EMC).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the register has no contractor"));
            case RESPONSIBLE_BODY -> registered(facts.responsibleBody(), facts.bodyRole());
            case YOUTH_CUSTODY, PUBLIC_PROTECTION ->
                registered(
                        Optional.ofNullable(facts.others().get(addressee)), Optional.ofNullable(NAMED.get(addressee)));
            case BODY_OF_THE_ORDER -> {
                Ledger.Responsible responsible = responsible(facts);
                yield registered(Optional.of(responsible.body()), Optional.of(responsible.role()));
            }
            case REQUESTER -> kernel.party(passage.asked.map(Asked::requester).orElse(passage.sender()));
            case ORIGINAL_SENDER ->
                kernel.party(passage.answers
                        .map(Ledger.Answered::originalSender)
                        .orElseThrow(() -> new IllegalStateException("answers nothing")));
        };
    }

    /** What kind of case it is: as the order itself had it, where the message only refers to one. */
    CaseKind kind(CaseFacts facts, Addressee addressee) {
        return addressee == Addressee.BODY_OF_THE_ORDER ? responsible(facts).kind() : facts.kind();
    }

    private Ledger.Responsible responsible(CaseFacts facts) {
        return kernel.ledger().responsible(facts.order()).orElseThrow(() -> new RefusedException(RefusalCode.NO_BODY));
    }

    private Party registered(Optional<PartyId> id, Optional<PartyRole> role) {
        return id.flatMap(kernel.register()::party)
                .filter(party -> role.equals(Optional.of(party.role())))
                .orElseThrow(() -> new RefusedException(RefusalCode.RECIPIENT_UNKNOWN));
    }
}
