package org.emexchange.hub.duty;

/** In what part somebody owes or is owed; which party that is, the message says that set the clock going. */
public enum DutyParty {
    /** Whoever sent the order or the release. */
    ORDER_SENDER,
    /** The unit that supervises the person; until there is one, the body that the order names. */
    RESPONSIBLE_OFFICER,
    /** The unit that a case was transferred to. */
    RECEIVING_OFFICER,
    CONTRACTOR,
    /** A force or the Home Office, where it is the responsible agency. */
    ENFORCING_BODY,
    /** The Public Protection Casework Section, where it manages the licence. */
    LICENCE_CASEWORK,
    MOJ_EM,
    /** The party in whose hands an incident was found. */
    REPORTER,
    /** The data controller. */
    CONTROLLER,
    /** Whoever asked. */
    ASKING,
    /** Whoever was asked. */
    ASKED,
    HUB,
    /** Outside the hub: nobody is told there. */
    SUPERVISED_PERSON,
    /** Outside the hub: nobody is told there. */
    INFORMATION_COMMISSIONER;

    boolean isOutside() {
        return this == SUPERVISED_PERSON || this == INFORMATION_COMMISSIONER;
    }
}
