package org.emexchange.hub.policy;

import java.util.List;
import java.util.Optional;

/** The parties that the hub knows: an immutable snapshot. */
public interface Register {
    Optional<Party> party(PartyId id);

    /** All parties of a role, in order of id. */
    List<Party> withRole(PartyRole role);
}
