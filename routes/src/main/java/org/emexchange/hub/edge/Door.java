package org.emexchange.hub.edge;

import org.emexchange.hub.policy.Party;

/**
 * One kind of door by its short name; which party's door it is follows from the register. A flow names doors only so:
 * their options are fixed in this package.
 */
public sealed interface Door permits JmsDoor, MailDoor, MllpDoor, SftpDoor {
    /** The last part of the addresses, as in {@code court-order}. */
    String name();

    /** Which of a party's doors it is. */
    Party.Door kind();

    /** A pair of queues at the broker for each party: {@code <party>.in.<name>} and {@code <party>.out.<name>}. */
    static Door jms(String name) {
        return new JmsDoor(name);
    }

    /** Going out: the party's mailbox, at the address that the register has for it. */
    static Door mail() {
        return new MailDoor("mail");
    }

    /** Coming in: the hub's mailbox of that name, which the settings give an address and a login. */
    static Door mail(String name) {
        return new MailDoor(name);
    }

    /** A pair of folders of each party at the file transfer server: {@code <party>/in/<name>}, {@code <party>/out/<name>}. */
    static Door sftp(String name) {
        return new SftpDoor(name);
    }

    /** A port of the hub's for this name, at which the register's parties with such a door speak HL7 (MLLP). */
    static Door mllp(String name) {
        return new MllpDoor(name);
    }
}
