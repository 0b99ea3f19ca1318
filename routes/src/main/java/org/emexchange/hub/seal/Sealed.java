package org.emexchange.hub.seal;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/** Signed by the hub and encrypted for one recipient: the only thing that leaves. */
public final class Sealed {
    private final PartyId recipient;
    private final String messageId;
    private final String interchange;
    private final String marking;
    private final long leaf;
    private final byte[] octets;
    private final byte[] clear;
    private final Instant certificateEnds;

    Sealed(
            PartyId recipient,
            String messageId,
            String interchange,
            String marking,
            long leaf,
            byte[] octets,
            byte[] clear,
            Instant certificateEnds) {
        this.recipient = recipient;
        this.messageId = messageId;
        this.interchange = interchange;
        this.marking = marking;
        this.leaf = leaf;
        this.octets = octets;
        this.clear = clear;
        this.certificateEnds = certificateEnds;
    }

    public PartyId recipient() {
        return recipient;
    }

    public String messageId() {
        return messageId;
    }

    public String interchange() {
        return interchange;
    }

    public String marking() {
        return marking;
    }

    public long leaf() {
        return leaf;
    }

    public byte[] octets() {
        return octets;
    }

    public byte[] clear() {
        return clear;
    }

    Instant certificateEnds() {
        return certificateEnds;
    }
}
