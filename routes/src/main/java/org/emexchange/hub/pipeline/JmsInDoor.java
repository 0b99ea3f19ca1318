package org.emexchange.hub.pipeline;

import org.emexchange.hub.policy.PartyId;

/**
 * A queue at the broker that one party may send to.
 *
 * @param urgent whether what comes here goes before the rest
 */
record JmsInDoor<T>(Interchange<T> interchange, PartyId party, String address, boolean urgent) implements InDoor {
    @Override
    public String from() {
        return "jms:queue:" + address;
    }

    @Override
    public JmsIntake<T> intake(Kernel kernel) {
        return new JmsIntake<>(kernel, interchange, party, urgent);
    }
}
