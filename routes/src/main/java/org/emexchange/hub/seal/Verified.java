package org.emexchange.hub.seal;

import java.util.Optional;

/** Signed by a registered key of the party that it came from; everything in it was read from the digested octets. */
public final class Verified {
    private final Received received;
    private final Header header;
    private final String contentDigest;
    private final byte[] payload;

    Verified(Received received, Header header, String contentDigest, byte[] payload) {
        this.received = received;
        this.header = header;
        this.contentDigest = contentDigest;
        this.payload = payload;
    }

    Verified part(Part part) {
        Header own = new Header(
                header.interchange(),
                part.messageId(header.messageId()),
                header.sender(),
                header.receiver(),
                part.standard(),
                part.type(),
                header.created(),
                header.expires(),
                header.marking(),
                header.purpose(),
                header.power(),
                header.agreement(),
                part.order(),
                part.sequence(),
                Optional.empty());
        return new Verified(received, own, Digests.sha256(part.octets()), part.octets());
    }

    Received received() {
        return received;
    }

    public Header header() {
        return header;
    }

    public String contentDigest() {
        return contentDigest;
    }

    public byte[] payload() {
        return payload;
    }
}
