package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Processor;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Register;

/**
 * One door at which one party hands one interchange's messages in, and the route that stands behind it.
 *
 * @param address at the broker
 * @param urgent whether what comes here goes before the rest
 */
record InDoor<T>(Interchange<T> interchange, PartyId party, String address, boolean urgent) {
    /** Every door that the flows and the register ask for: there are no others. */
    static List<InDoor<?>> of(List<Interchange<?>> interchanges, Register register) {
        List<InDoor<?>> doors = new ArrayList<>();
        interchanges.forEach(interchange -> add(doors, interchange, register));
        return doors;
    }

    private static <T> void add(List<InDoor<?>> doors, Interchange<T> interchange, Register register) {
        for (Interchange.Origin origin : interchange.origins()) {
            for (Party party : register.withRole(origin.role())) {
                if (origin.door() instanceof JmsDoor jms && party.doors().contains(jms.kind())) {
                    doors.add(new InDoor<>(interchange, party.id(), jms.in(party.id()), false));
                    doors.add(new InDoor<>(interchange, party.id(), jms.inUrgent(party.id()), true));
                }
            }
        }
    }

    String route() {
        return Routes.DOOR + address;
    }

    /** Ids of the steps of its route. */
    List<String> steps() {
        return List.of(route() + ".receive", route() + ".hand-on");
    }

    String from() {
        return "jms:queue:" + address;
    }

    Processor intake(Kernel kernel) {
        return jms(kernel);
    }

    JmsIntake<T> jms(Kernel kernel) {
        return new JmsIntake<>(kernel, interchange, party, urgent);
    }
}
