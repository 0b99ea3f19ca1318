package org.emexchange.hub.seal;

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
