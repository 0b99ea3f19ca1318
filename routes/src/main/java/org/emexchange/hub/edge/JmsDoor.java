package org.emexchange.hub.edge;

import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;

/** A door at the broker. */
public record JmsDoor(String name) implements Door {
    private static final String URGENT = ".urgent";

    @Override
    public Party.Door kind() {
        return Party.Door.JMS;
    }

    /** Where the party sends to the hub. */
    public String in(PartyId party) {
        return party + ".in." + name;
    }

    /** Where the party sends what cannot wait; priority set by the sender is not heeded. */
    public String inUrgent(PartyId party) {
        return in(party) + URGENT;
    }

    /** Where the party reads what the hub sends. */
    public String out(PartyId party) {
        return party + ".out." + name;
    }
}
