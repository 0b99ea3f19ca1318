package org.emexchange.app.faults;

/**
 * A sealed message that a party has to send: the same octets until it is taken.
 *
 * @param door where it goes in
 */
record Outgoing(String messageId, String door, byte[] octets) {}
