package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.StandingDecision;
import org.emexchange.hub.refusal.Finding;

/**
 * What a recipient's mapping may use beside the content.
 *
 * @param sender who sent the message that the copy is made from
 * @param at when the copy is made
 * @param entries the continuous record of the order with this message as the newest entry; empty where there is none
 * @param answers what the message answers, for answers only
 * @param responsible what the hub keeps of the order, where a recipient follows from that
 * @param standingDecision as the register has it now
 */
public record Handed(
        PartyId sender,
        PartyId recipient,
        String messageId,
        OptionalLong sequence,
        Instant reachedDoor,
        Instant at,
        List<Finding> findings,
        Optional<Ledger.Answered> answers,
        List<Entered> entries,
        Optional<Ledger.Responsible> responsible,
        Optional<StandingDecision> standingDecision) {
    public Handed {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
    }
}
