package org.emexchange.hub.edge;

import org.emexchange.hub.policy.Party;

/** A port of the hub's for one interchange, which every party that sends it connects to. Nothing is sent by it. */
public record MllpDoor(String name) implements Door {
    @Override
    public Party.Door kind() {
        return Party.Door.MLLP;
    }
}
