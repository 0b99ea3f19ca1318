package org.emexchange.hub.edge;

import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;

/** A pair of folders at the managed file transfer server, below the folder that the hub's login begins in. */
public record SftpDoor(String name) implements Door {
    @Override
    public Party.Door kind() {
        return Party.Door.SFTP;
    }

    /** Where the party puts files for the hub. */
    public String in(PartyId party) {
        return party + "/in/" + name;
    }

    /** Where the party fetches what the hub has put. */
    public String out(PartyId party) {
        return party + "/out/" + name;
    }
}
