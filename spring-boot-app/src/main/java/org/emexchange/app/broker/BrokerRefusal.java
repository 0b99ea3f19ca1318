package org.emexchange.app.broker;

/**
 * One thing that the broker refused. It holds nothing of a message.
 *
 * @param party   the party's id, or {@link #UNKNOWN} where no certificate proves one
 * @param kind    what was refused
 * @param detail  the fault of the certificate, the permission that is lacking, or the rule that was broken
 * @param address the address that was meant, or empty
 * @param from    host and port of the client, or empty
 */
public record BrokerRefusal(String party, Kind kind, String detail, String address, String from) {
    public static final String UNKNOWN = "unknown";

    /** What was refused. */
    public enum Kind {
        /** The TLS handshake: no certificate, or one that does not count. */
        TLS,
        /** The login behind it, or a session that was open: the certificate no longer counts. */
        LOGIN,
        /** An act on an address. */
        AUTHORISATION,
        /** Another protocol, or a packet that no client of the door needs. */
        PROTOCOL,
        /** A frame or a message beyond the limits. */
        SIZE,
        /** A message that asks for what the door does not give. */
        MESSAGE,
        /** So many refusals came at once that some are only counted: the count is the detail. */
        OVERFLOW
    }
}
