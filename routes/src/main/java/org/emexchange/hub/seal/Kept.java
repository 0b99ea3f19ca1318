package org.emexchange.hub.seal;

/**
 * A recorded copy on its way into the outbox: sealed, or signed and still to be sealed, while its recipient has no
 * certificate to encrypt for. What is not sealed leaves the outbox no more than what is not recorded: it becomes
 * {@link Sealed} when it is {@link Sealing#restore restored} and such a certificate is there.
 */
public final class Kept {
    private final StoredSeal stored;
    private final byte[] clear;

    Kept(StoredSeal stored, byte[] clear) {
        this.stored = stored;
        this.clear = clear;
    }

    public StoredSeal stored() {
        return stored;
    }

    /** What it is sealed from; to be kept encrypted. */
    public byte[] clear() {
        return clear;
    }

    /** False while it waits for a certificate of its recipient. */
    public boolean sealed() {
        return stored.octets().length > 0;
    }
}
