package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.Entitlement;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Whether sender and recipient have a part in the order that entitles them (COP-28). The sender's is asked before anything
 * that depends on the order: what a sender may not see and what does not exist look the same. What says itself that it is
 * urgent goes all the same, by itself and with nothing that the hub keeps of that order; it is on the risk register, its
 * sender and the operators are told: nobody is kept from preventing serious harm (ISP 3.2).
 */
final class Entitled {
    private final Kernel kernel;

    Entitled(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Once a message, as soon as its turn has come. */
    <T> void requireSender(Passage<T> passage) {
        if (passage.entitlement().isEmpty() || passage.partKnown.isPresent()) {
            return;
        }
        Party sender = kernel.party(passage.sender());
        boolean known = holds(passage, sender);
        if (!known && !passage.saysItIsUrgent()) {
            throw new RefusedException(RefusalCode.NO_PART);
        }
        if (known) {
            requireThePerson(passage);
            passage.interchange.authority.ifPresent(
                    needed -> needed.require(passage.content(), sender, orders(passage)));
        }
        passage.partKnown = Optional.of(known);
    }

    /**
     * Whoever has a part in an order asks about its person and nobody else. What the hub does not know it does not hold
     * against the officer, and puts on the risk register.
     */
    private void requireThePerson(Passage<?> passage) {
        if (!passage.interchange.asks() || passage.interchange.person.isEmpty()) {
            return;
        }
        switch (passage.entry().match(passage.facts().order(), passage.person())) {
            case SAME -> {}
            case ANOTHER, NO_ORDER -> throw new RefusedException(RefusalCode.NO_PART);
            case NOT_KNOWN ->
                passage.entry().log().append(Leaves.of(kernel, passage, Leaf.Kind.RISK, "PERSON_NOT_KNOWN SHARED"));
        }
    }

    void require(Passage<?> passage, Party recipient) {
        if (passage.entitlement().isEmpty()) {
            return;
        }
        requireSender(passage);
        if (passage.partKnown.orElseThrow() && holds(passage, recipient)) {
            return;
        }
        if (!passage.saysItIsUrgent()) {
            throw new RefusedException(RefusalCode.RECIPIENT_HAS_NO_PART);
        }
        passage.entry()
                .log()
                .append(Leaves.of(kernel, passage, Leaf.Kind.RISK, "NO_PART SHARED")
                        .with(Optional.of(recipient.id())));
        passage.found(new Finding(FindingCode.NO_PART_IN_THE_ORDER, List.of()));
        passage.afterCommit.add(() -> Announcer.withoutPart(
                passage.interchange.number(),
                passage.sender(),
                recipient.id(),
                passage.header().messageId()));
    }

    private static boolean holds(Passage<?> passage, Party party) {
        Entitlement entitlement = passage.entitlement().orElseThrow();
        return entitlement.holds(party, orders(passage));
    }

    private static List<OrderParts> orders(Passage<?> passage) {
        return passage.entry().parts(passage.facts().order());
    }
}
