package org.emexchange.hub.audit;

/**
 * The share log of one transaction: a leaf is in the log if and only if that transaction commits, together with the act
 * that it records. Append only.
 */
public abstract class ShareLog {
    /** Writes the leaf or throws; there is no share without it. */
    public final LeafReceipt append(Leaf leaf) {
        return new LeafReceipt(insert(leaf), leaf);
    }

    /**
     * Stores the leaf in the running transaction.
     *
     * @return the leaf's number
     */
    protected abstract long insert(Leaf leaf);
}
