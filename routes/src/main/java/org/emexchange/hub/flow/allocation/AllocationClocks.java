package org.emexchange.hub.flow.allocation;

import org.emexchange.hub.duty.DutyParty;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.mapping.probation.Allocation;
import org.emexchange.mapping.probation.AllocationStart;

/** What an allocation sets going (PI-3.3, PI-3.6, PI-3.7, Annex A N.B.). */
final class AllocationClocks {
    private AllocationClocks() {}

    static void allocated(Allocation allocation, FactsTold to) {
        to.with(DutyParty.RESPONSIBLE_OFFICER, new PartyId(allocation.unit().party()));
        Occurrence what = allocation.start() instanceof AllocationStart.Allocated
                ? Occurrence.X23_ALLOCATED
                : Occurrence.X23_EXISTING_OFFICER_NOTIFIED;
        to.tell(what, allocation.start().at());
        to.tell(Occurrence.X23_CONTACT_GIVEN, to.knownAt());
    }
}
