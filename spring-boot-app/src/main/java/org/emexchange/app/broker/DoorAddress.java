package org.emexchange.app.broker;

import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/**
 * An address of the door: {@code <party>.in.<name>}, to which the party sends, or {@code <party>.out.<name>}, from which it
 * reads. No party id contains {@code .in.} or {@code .out.}, so that the first of them divides the address.
 */
record DoorAddress(PartyId party, boolean inbound, String name) {
    private static final String IN = ".in.";
    private static final String OUT = ".out.";

    static Optional<DoorAddress> parse(String address) {
        int in = address.indexOf(IN);
        int out = address.indexOf(OUT);
        boolean inbound = in >= 0 && (out < 0 || in < out);
        int at = inbound ? in : out;
        if (at < 0) {
            return Optional.empty();
        }
        String name = address.substring(at + (inbound ? IN : OUT).length());
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DoorAddress(new PartyId(address.substring(0, at)), inbound, name));
        } catch (IllegalArgumentException notAParty) {
            return Optional.empty();
        }
    }
}
