package org.emexchange.hub.flow.allocation;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.SharingRules.ALLOCATION_SHARING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.probation.Allocation;
import org.emexchange.mapping.probation.AllocationToContractor;
import org.emexchange.mapping.probation.AllocationXml;
import org.emexchange.mapping.probation.ContractorAllocationXml;

/** X23: a case is with a responsible officer, or was before the order; the contractor learns whom to turn to. */
public final class AllocationFlow implements Flow {
    @Override
    public Interchange<Allocation> define() {
        return interchange("allocation", "X23")
                .receivedFrom(PROBATION, jms("allocation"))
                .orFrom(PROBATION, mail("allocation"))
                .carrying(AllocationXml.NAMESPACE, Allocation.class, AllocationXml::read)
                .aboutAnOrder("allocations", AllocationFlow::facts)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(ALLOCATION_SHARING)
                .sharedWith(
                        EM_CONTRACTOR,
                        jms("allocation"),
                        as(ContractorAllocationXml.NAMESPACE, AllocationFlow::forTheContractor))
                .tellingTheClocks(AllocationClocks::allocated)
                .refusalsToSender(jms("receipt"), mail());
    }

    /** Probation manages people who were convicted; only they are allocated. */
    private static CaseFacts facts(Allocation allocation) {
        PartyId unit = PartyId.of(allocation.unit().party())
                .orElseThrow(
                        () -> new RefusedException(RefusalCode.RECIPIENT_UNKNOWN, List.of("Allocation/Unit/Party")));
        return new CaseFacts(
                allocation.orderId(),
                CaseKind.CONVICTED,
                Optional.empty(),
                Optional.empty(),
                Map.of(Addressee.SUPERVISING_UNIT, unit),
                Optional.empty(),
                false);
    }

    private static byte[] forTheContractor(Allocation allocation, Handed handed) {
        return ContractorAllocationXml.write(AllocationToContractor.map(allocation, handed.messageId()));
    }
}
