package org.emexchange.hub.pipeline;

import org.emexchange.hub.edge.MllpDoor;

/** A port at which every party that sends this interchange by HL7 hands it in. */
record MllpInDoor<T>(Interchange<T> interchange, MllpDoor door) implements InDoor {
    @Override
    public String address() {
        return "mllp." + door.name();
    }

    @Override
    public String from() {
        return GuardedMllp.uri(door);
    }

    @Override
    public MllpIntake<T> intake(Kernel kernel) {
        return new MllpIntake<>(kernel, interchange);
    }
}
