package org.emexchange.hub.seal;

import org.emexchange.hub.audit.Leaf;

/** One recipient's copy, with the header that it will travel under. */
public final class Translated {
    private final Header header;
    private final byte[] payload;
    private final Leaf.Kind kind;

    Translated(Header header, byte[] payload, Leaf.Kind kind) {
        this.header = header;
        this.payload = payload;
        this.kind = kind;
    }

    public Header header() {
        return header;
    }

    byte[] payload() {
        return payload;
    }

    Leaf.Kind kind() {
        return kind;
    }
}
