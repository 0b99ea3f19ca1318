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
    /** That body where an officer of it supervises the person: a PDU, a youth offending team, the Home Office. */
    RESPONSIBLE_OFFICER,
    /** Whoever supervises now, of what another body sends about the order; needless where that is the sender itself. */
    SUPERVISING_OFFICER,
    /** That body where it is a police force: it enforces the order (COP-28). */
    RESPONSIBLE_AGENCY,
    /** Who sent the order to the hub: a court, a prison; where that is also its responsible body, it gets that body's copy only. */
    ORDER_SENDER,
    /** The Youth Custody Service's team, where a message is about a person under 18 and names it. */
    YOUTH_CUSTODY,
    /** The delivery unit that an allocation names. */
    SUPERVISING_UNIT,
    /** The Public Protection Casework Section, where it manages the licence. */
    PUBLIC_PROTECTION,
    /** Who asked, in the request that was decided: its sender, and nobody else. */
    REQUESTER,
    /** That section, where it was given the release as one whose licence it manages, for what is sent about it later. */
    LICENCE_CASEWORK,
    /** The controller of the data that somebody exercises a right about (COP-53). */
    CONTROLLER,
    /** The controller that instructed the contractor, in the instruction that is answered. */
    INSTRUCTING_CONTROLLER,
    /** The Ministry of Justice's Electronic Monitoring Directorate. */
    EM_DIRECTORATE,
    /** The Ministry of Justice's HDC Appeals Team. */
    HDC_APPEALS_TEAM,
    /** Who sent the message that this one answers. */
    ORIGINAL_SENDER
}
