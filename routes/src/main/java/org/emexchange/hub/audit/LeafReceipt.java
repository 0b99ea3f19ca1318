package org.emexchange.hub.audit;

/**
 * Proof that a leaf is in the share log, in the transaction at hand. Only {@link ShareLog#append} makes one, so that who
 * holds it has recorded the act.
 */
public final class LeafReceipt {
    private final long number;
    private final Leaf leaf;

    LeafReceipt(long number, Leaf leaf) {
        this.number = number;
        this.leaf = leaf;
    }

    /** Number of the leaf in the log, from 1. */
    public long number() {
        return number;
    }

    public Leaf leaf() {
        return leaf;
    }
}
