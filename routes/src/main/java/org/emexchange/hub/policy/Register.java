package org.emexchange.hub.policy;

import java.util.List;
import java.util.Optional;

/** The parties that the hub knows: an immutable snapshot. */
public interface Register {
    Optional<Party> party(PartyId id);

    /** All parties of a role, in order of id. */
    List<Party> withRole(PartyRole role);

    /** Where that party is alerted; nowhere where it names no contact, or is not in the register. */
    AlertContact alertContact(PartyId id);

    /** What lets the contractor's reports go to a force that is the responsible agency; empty where nothing was decided. */
    Optional<StandingDecision> agencyDecision();

    /** Empty where the register has none of that reference. */
    Optional<Agreement> agreement(String reference);

    /** A decision on one share outside any agreement; empty where the register has none of that reference. */
    Optional<OneOffShare> oneOff(String reference);
}
