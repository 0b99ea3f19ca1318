package org.emexchange.hub.edge;

/**
 * The hub's answer to one message.
 *
 * @param octets of the acknowledgement, without its frame; none: the sender is to send the message again
 * @param last whether the connection ends behind it
 */
public record MllpAnswer(byte[] octets, boolean last) {
    /** The connection ends unanswered, which to a sender means: it did not arrive, send it again. */
    public static MllpAnswer none() {
        return new MllpAnswer(new byte[0], true);
    }

    boolean silent() {
        return octets.length == 0;
    }
}
