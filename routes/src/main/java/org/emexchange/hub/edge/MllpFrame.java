package org.emexchange.hub.edge;

/**
 * What stood between a start block and an end block, or what was there in place of one.
 *
 * @param octets of a message all of them; of anything else as many as had come
 */
public record MllpFrame(Kind kind, byte[] octets) {
    /** What it is. */
    public enum Kind {
        MESSAGE,
        /** Octets between messages, or a block character inside one: where the next message begins cannot be told. */
        BROKEN,
        /** More than the door takes, cut off there. */
        TOO_LARGE
    }

    /** True when nothing that comes after it on the connection is read. */
    public boolean last() {
        return kind != Kind.MESSAGE;
    }

    /** No content. */
    @Override
    public String toString() {
        return "MllpFrame[" + kind + ", " + octets.length + " octets]";
    }
}
