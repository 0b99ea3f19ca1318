package org.emexchange.hub.edge;

import org.emexchange.hub.policy.Party;

/** Secure mail: the party's own mailbox. */
public record MailDoor() implements Door {
    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Party.Door kind() {
        return Party.Door.MAIL;
    }
}
