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
 * Whether sender and recipient have a part in the order that entitles them (COP-28). It is asked before anything that
 * depends on the order: what a sender may not see and what does not exist look the same. What says itself that it is urgent
 * goes all the same, is on the risk register, and its sender is told: nobody is kept from preventing serious harm (ISP 3.2).
 */
final class Entitled {
    private final Kernel kernel;

    Entitled(Kernel kernel) {
        this.kernel = kernel;
    }

    <T> void require(Passage<T> passage, Party sender, Party recipient) {
        Entitlement entitlement = passage.interchange.entitlement.orElse(null);
        if (entitlement == null) {
            return;
        }
        List<OrderParts> orders = kernel.ledger().parts(passage.facts().order());
        boolean ofSender = entitlement.holds(sender, orders);
        if (ofSender && entitlement.holds(recipient, orders)) {
            return;
        }
        if (!passage.interchange.urgent.test(passage.content())) {
            throw new RefusedException(ofSender ? RefusalCode.RECIPIENT_HAS_NO_PART : RefusalCode.NO_PART);
        }
        passage.entry()
                .log()
                .append(Leaves.of(kernel, passage, Leaf.Kind.RISK, "NO_PART SHARED")
                        .with(Optional.of(recipient.id())));
        passage.found(new Finding(FindingCode.NO_PART_IN_THE_ORDER, List.of()));
    }
}
