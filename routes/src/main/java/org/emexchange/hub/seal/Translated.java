package org.emexchange.hub.seal;

import java.util.Optional;
import org.emexchange.hub.audit.Leaf;

/** One recipient's copy, with the header that it will travel under. */
public final class Translated {
    private final Header header;
    private final String gateway;
    private final byte[] payload;
    private final boolean er7;
    private final Optional<Rendering> rendering;
    private final Leaf.Kind kind;

    Translated(
            Header header, String gateway, byte[] payload, boolean er7, Optional<Rendering> rendering, Leaf.Kind kind) {
        this.header = header;
        this.gateway = gateway;
        this.payload = payload;
        this.er7 = er7;
        this.rendering = rendering;
        this.kind = kind;
    }

    static Translated ofXml(
            Header header, String gateway, byte[] payload, Optional<Rendering> rendering, Leaf.Kind kind) {
        return new Translated(header, gateway, payload, false, rendering, kind);
    }

    static Translated ofEr7(Header header, String gateway, byte[] payload, Leaf.Kind kind) {
        return new Translated(header, gateway, payload, true, Optional.empty(), kind);
    }

    public Header header() {
        return header;
    }

    /** Ids of the gateway's rules that carry it. */
    String gateway() {
        return gateway;
    }

    /** SHA-256 of the payload as it is signed, lower-case hex: what its recipient can compute of what it was sent. */
    public String digest() {
        return Digests.sha256(payload);
    }

    byte[] payload() {
        return payload;
    }

    /** @throws IllegalArgumentException where the copy is HL7: its door was chosen wrongly */
    byte[] xml() {
        return require(!er7);
    }

    /** @throws IllegalArgumentException where the copy is XML: its door was chosen wrongly */
    byte[] er7() {
        return require(er7);
    }

    private byte[] require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("the copy does not go in the form of this door");
        }
        return payload;
    }

    Optional<Rendering> rendering() {
        return rendering;
    }

    Leaf.Kind kind() {
        return kind;
    }
}
