package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;

/** The broker addresses that the flows and the register ask for: there are no others. */
public final class Addresses {
    private Addresses() {}

    public static Set<String> of(List<Interchange<?>> interchanges, Register register) {
        Set<String> addresses = new TreeSet<>();
        for (PartyRole role : PartyRole.values()) {
            for (Party party : register.withRole(role)) {
                if (party.doors().contains(Party.Door.JMS)) {
                    interchanges.forEach(interchange -> add(addresses, interchange, party));
                }
            }
        }
        return addresses;
    }

    private static void add(Set<String> addresses, Interchange<?> interchange, Party party) {
        for (Interchange.Origin origin : interchange.origins()) {
            if (origin.role() == party.role() && origin.door() instanceof JmsDoor door) {
                addresses.add(door.in(party.id()));
                addresses.add(door.inUrgent(party.id()));
            }
        }
        interchange.copies().forEach(copy -> copy.doors().forEach(door -> out(addresses, door, party)));
        interchange.receiptDoors.forEach(door -> out(addresses, door, party));
    }

    private static void out(Set<String> addresses, Door door, Party party) {
        if (door instanceof JmsDoor jms) {
            addresses.add(jms.out(party.id()));
        }
    }
}
