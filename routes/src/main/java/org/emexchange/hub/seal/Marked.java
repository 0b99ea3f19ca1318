package org.emexchange.hub.seal;

import org.emexchange.hub.policy.Marking;

/** Marked with a classification that its interchange may carry; or the hub's own message, marked by its source. */
public final class Marked {
    private final Header header;
    private final Marking marking;
    private final byte[] payload;

    Marked(Header header, Marking marking, byte[] payload) {
        this.header = header;
        this.marking = marking;
        this.payload = payload;
    }

    public Header header() {
        return header;
    }

    public Marking marking() {
        return marking;
    }

    public byte[] payload() {
        return payload;
    }
}
