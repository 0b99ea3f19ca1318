package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.edge.MllpDoor;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.Register;

/** Every door that the flows and the register ask for: there are no others. */
final class InDoors {
    private InDoors() {}

    static List<InDoor> of(List<Interchange<?>> interchanges, Register register) {
        List<InDoor> doors = new ArrayList<>();
        interchanges.forEach(interchange -> interchange
                .origins()
                .forEach(origin ->
                        register.withRole(origin.role()).forEach(party -> add(doors, interchange, origin, party))));
        interchanges.forEach(interchange -> addPorts(doors, interchange));
        interchanges.forEach(interchange -> doors.addAll(mailboxes(interchange)));
        return doors;
    }

    /** The folder of a party that has an SFTP door, beside the doors of other kinds. */
    private static void addFolder(
            List<InDoor> doors, Interchange<?> interchange, Interchange.Origin origin, Party party) {
        if (origin.door() instanceof SftpDoor sftp && Ways.stands(sftp, party)) {
            doors.add(new SftpInDoor<>(interchange, party.id(), sftp.in(party.id())));
        }
    }

    private static void add(List<InDoor> doors, Interchange<?> interchange, Interchange.Origin origin, Party party) {
        if (origin.door() instanceof JmsDoor jms && Ways.stands(jms, party)) {
            doors.add(new JmsInDoor<>(interchange, party.id(), jms.in(party.id()), false));
            doors.add(new JmsInDoor<>(interchange, party.id(), jms.inUrgent(party.id()), true));
        }
        addFolder(doors, interchange, origin, party);
    }

    /** One port for all of its senders, whether the register has any yet or not. */
    private static void addPorts(List<InDoor> doors, Interchange<?> interchange) {
        interchange.origins().stream()
                .map(Interchange.Origin::door)
                .distinct()
                .filter(MllpDoor.class::isInstance)
                .forEach(door -> doors.add(new MllpInDoor<>(interchange, (MllpDoor) door)));
    }

    /** One mailbox for all who send by mail. */
    private static List<InDoor> mailboxes(Interchange<?> interchange) {
        return interchange.origins().stream()
                .map(Interchange.Origin::door)
                .distinct()
                .filter(MailDoor.class::isInstance)
                .<InDoor>map(door -> MailInDoor.of(interchange, (MailDoor) door))
                .toList();
    }
}
