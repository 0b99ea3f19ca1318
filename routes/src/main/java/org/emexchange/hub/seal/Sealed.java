package org.emexchange.hub.seal;

import java.time.Instant;
import org.emexchange.hub.policy.PartyId;

/** Signed by the hub and sealed for one recipient, in the form of its door: the only thing that leaves. */
public final class Sealed {
    private final Waybill waybill;
    private final byte[] octets;
    private final byte[] clear;
    private final Instant certificateEnds;

    Sealed(Waybill waybill, byte[] octets, byte[] clear, Instant certificateEnds) {
        this.waybill = waybill;
        this.octets = octets;
        this.clear = clear;
        this.certificateEnds = certificateEnds;
    }

    public Form form() {
        return waybill.form();
    }

    public PartyId recipient() {
        return waybill.recipient();
    }

    public String messageId() {
        return waybill.messageId();
    }

    public String interchange() {
        return waybill.interchange();
    }

    public String marking() {
        return waybill.marking();
    }

    public long leaf() {
        return waybill.leaf();
    }

    /**
     * As it travels: {@link Form#ENVELOPE} an EncryptedData document; {@link Form#MAIL} a MIME entity, its own header
     * lines first, before which the door puts From, To, Subject, Date and Message-ID; {@link Form#ER7} a message
     * without the frame of its transport.
     */
    public byte[] octets() {
        return octets;
    }

    /** What it can be sealed anew from; to be kept encrypted. */
    public byte[] clear() {
        return clear;
    }

    Waybill waybill() {
        return waybill;
    }

    Instant certificateEnds() {
        return certificateEnds;
    }
}
