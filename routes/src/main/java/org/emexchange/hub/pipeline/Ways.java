package org.emexchange.hub.pipeline;

import java.util.List;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.seal.Form;

/** What a kind of door means for the compiler: the form that it seals in, and the endpoint that it sends by. */
final class Ways {
    private Ways() {}

    static Form form(Door door) {
        return door instanceof MailDoor ? Form.MAIL : Form.ENVELOPE;
    }

    /** The guarded endpoint; whom it sends to follows from what is sealed. */
    static String out(Door door) {
        if (door instanceof SftpDoor sftp) {
            return GuardedSftp.out(sftp);
        }
        return door instanceof MailDoor ? GuardedMail.OUT : "jms:queue:out." + door.name();
    }

    static boolean stands(Door door, Party party) {
        return party.doors().contains(door.kind());
    }

    /** The first that stands for this party; the first of all while none does. */
    static Door first(List<Door> doors, Party party) {
        return doors.stream().filter(door -> stands(door, party)).findFirst().orElse(doors.get(0));
    }
}
