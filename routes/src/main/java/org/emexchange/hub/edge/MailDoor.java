package org.emexchange.hub.edge;

import org.emexchange.hub.policy.Party;

/** Secure mail: the party's own mailbox, or the hub's mailbox of that name. */
public record MailDoor(String name) implements Door {
    @Override
    public Party.Door kind() {
        return Party.Door.MAIL;
    }
}
