package org.emexchange.hub.policy;

/** A recipient by its part in the case; which instance it is follows from the message. */
public enum Addressee {
    /** The electronic monitoring contractor that takes orders. */
    EM_CONTRACTOR,
    /** The contractor's enforcement mailbox: where its people read what concerns a person at risk. */
    ENFORCEMENT_MAILBOX,
    /** The body responsible for the order: a PDU, a force, a youth offending team, as the order says. */
    RESPONSIBLE_BODY,
    /** The body that the hub last gave the order to as responsible for it, for what is sent about the order later. */
    BODY_OF_THE_ORDER,
    /** The Youth Custody Service's team, where a message is about a person under 18 and names it. */
    YOUTH_CUSTODY,
    /** The Public Protection Casework Section, where it manages the licence. */
    PUBLIC_PROTECTION,
    /** Who asked, in the request that was decided: its sender, and nobody else. */
    REQUESTER,
    /** Who sent the message that this one answers. */
    ORIGINAL_SENDER
}
