package org.emexchange.hub.edge;

/**
 * One kind of door by its short name; which party's door it is follows from the register. A flow names doors only so:
 * their options are fixed in this package.
 */
public sealed interface Door permits JmsDoor {
    /** The last part of the addresses, as in {@code court-order}. */
    String name();

    /** A pair of queues at the broker for each party: {@code <party>.in.<name>} and {@code <party>.out.<name>}. */
    static Door jms(String name) {
        return new JmsDoor(name);
    }
}
