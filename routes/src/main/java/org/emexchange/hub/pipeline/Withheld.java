package org.emexchange.hub.pipeline;

import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.Finding;

/** A copy that is not made, for whom it would have been, and why. */
record Withheld(PartyId recipient, Finding why) {
    /** In place of the leaf of the share that did not happen. */
    void record(Kernel kernel, Passage<?> passage) {
        Leaf leaf = Leaves.of(kernel, passage, Leaf.Kind.WITHHELD, why.code().number());
        passage.entry().log().append(leaf.with(Optional.of(recipient)));
        passage.afterCommit.add(() -> Announcer.withheld(
                passage.interchange.number(),
                passage.sender(),
                recipient,
                why.code(),
                passage.header().messageId()));
    }
}
