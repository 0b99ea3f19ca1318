package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.StandingDecision;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.mapping.shared.OffenceDetail;
import org.emexchange.mapping.shared.Periods;

/**
 * What a recipient's mapping may use beside the content.
 *
 * @param sender who sent the message that the copy is made from
 * @param at when the copy is made
 * @param entries the continuous record of the order with this message as the newest entry; empty where there is none
 * @param answers what the message answers, for answers only
 * @param asked the request that was decided, where the message is one or answers one
 * @param enquiry what the message answers, where it answers one
 * @param leftOut to be told what a copy leaves out that ought not to have been there, in counts and kinds, without personal
 *     data: it goes into the share log
 * @param responsible what the hub keeps of the order, where a recipient follows from that
 * @param standingDecision as the register has it now
 * @param transfer of which the message is a part or the manifest
 * @param permitted the kinds of data that the copy may hold; none before its share is permitted
 * @param freeWords whether the recipient may be told what somebody wrote in their own words (ISP 3.2)
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
        Optional<Asked> asked,
        Optional<Enquiry> enquiry,
        Consumer<String> leftOut,
        Optional<Ledger.Responsible> responsible,
        Optional<StandingDecision> standingDecision,
        Optional<Transfer> transfer,
        Set<DataCategory> permitted,
        boolean freeWords) {
    public Handed {
        permitted = Set.copyOf(permitted);
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
    }

    /** Tells the share log how many texts a copy leaves out because they are in somebody's own words. */
    public void tellFreeWordsLeftOut(int texts) {
        if (texts > 0) {
            leftOut.accept("FREE_WORDS " + texts);
        }
    }

    /** Which detail of offences the copy may hold (ISP 3.2). */
    public OffenceDetail offenceDetail() {
        return new OffenceDetail(permitted.contains(DataCategory.CONVICTIONS), permitted.contains(DataCategory.RISK));
    }

    /** Tells the share log, in counts. */
    public void tellLeftOut(OffenceDetail.LeftOut left) {
        if (left.isAnything()) {
            leftOut.accept(left.asCounts());
        }
    }

    /** When whereabouts are monitored; where the hub does not know, it is as if they were not (COP-19). */
    public Periods trailed() {
        return responsible
                .flatMap(Ledger.Responsible::supervision)
                .map(Supervision::trailed)
                .orElse(Periods.NONE);
    }
}
