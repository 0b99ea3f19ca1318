package org.emexchange.hub.policy;

/** Whether the person of a message is the person of the order that it names, by what the hub keeps of both. */
public enum PersonMatch {
    /** A number of the person's agrees, or last name and date of birth do. */
    SAME,
    /** The person of the order is known, and nothing agrees. */
    ANOTHER,
    /** The order came before this was kept, or the message tells nobody. */
    NOT_KNOWN,
    /** The hub has carried no such order. */
    NO_ORDER
}
