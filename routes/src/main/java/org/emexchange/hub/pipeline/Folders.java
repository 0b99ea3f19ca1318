package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;

/** The folders at the file transfer server that the flows and the register ask for: there are no others. */
public final class Folders {
    private Folders() {}

    public static Set<String> of(List<Interchange<?>> interchanges, Register register) {
        Set<String> folders = new TreeSet<>();
        for (PartyRole role : PartyRole.values()) {
            register.withRole(role).stream()
                    .filter(party -> party.doors().contains(Party.Door.SFTP))
                    .forEach(party -> add(folders, interchanges, party));
        }
        return folders;
    }

    private static void add(Set<String> folders, List<Interchange<?>> interchanges, Party party) {
        List<Door> out = new ArrayList<>(Receipts.DOORS);
        for (Interchange<?> interchange : interchanges) {
            interchange.copies().forEach(copy -> out.addAll(copy.doors()));
            interchange.origins().stream()
                    .filter(origin -> origin.role() == party.role())
                    .map(Interchange.Origin::door)
                    .forEach(door -> sftp(door).ifPresent(sftp -> folders.add(sftp.in(party.id()))));
        }
        out.forEach(door -> sftp(door).ifPresent(sftp -> folders.add(sftp.out(party.id()))));
    }

    private static Optional<SftpDoor> sftp(Door door) {
        return door instanceof SftpDoor folder ? Optional.of(folder) : Optional.empty();
    }
}
