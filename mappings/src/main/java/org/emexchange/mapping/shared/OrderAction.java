package org.emexchange.mapping.shared;

/** What the message does to the order. */
public enum OrderAction {
    /** A new order. */
    NEW,
    /** The order is varied: the message holds the whole order as it now stands. */
    VARIED,
    /** The order, or its monitoring, ends. */
    REVOKED,
    /** The message referred to should not have been sent: it is to be treated as if it had not been. */
    SENT_IN_ERROR
}
