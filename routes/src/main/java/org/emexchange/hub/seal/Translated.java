package org.emexchange.hub.seal;

import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.Permit;

/** One recipient's copy, with the header that it will travel under. */
public final class Translated {
    private final Header header;
    private final Permit permit;
    private final byte[] payload;
    private final boolean er7;
    private final Optional<Rendering> rendering;
    private final Leaf.Kind kind;

    Translated(
            Header header, Permit permit, byte[] payload, boolean er7, Optional<Rendering> rendering, Leaf.Kind kind) {
        this.header = header;
        this.permit = permit;
        this.payload = payload;
        this.er7 = er7;
        this.rendering = rendering;
        this.kind = kind;
    }

    static Translated ofXml(
            Header header, Permit permit, byte[] payload, Optional<Rendering> rendering, Leaf.Kind kind) {
        return new Translated(header, permit, payload, false, rendering, kind);
    }

    static Translated ofEr7(Header header, Permit permit, byte[] payload, Leaf.Kind kind) {
        return new Translated(header, permit, payload, true, Optional.empty(), kind);
    }

    public Header header() {
        return header;
    }

    /** What lets it leave. */
    Permit permit() {
        return permit;
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
