package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.Finding;

/**
 * What a recipient's mapping may use beside the content.
 *
 * @param sender who sent the message that the copy is made from
 * @param answers what the message answers, for answers only
 */
public record Handed(
        PartyId sender,
        PartyId recipient,
        String messageId,
        OptionalLong sequence,
        Instant reachedDoor,
        List<Finding> findings,
        Optional<Ledger.Answered> answers) {
    public Handed {
        findings = List.copyOf(findings);
    }
}
