package org.emexchange.hub.audit;

/** The receipt of a leaf that was never written for this share; number 1 is there in every log that has begun. */
public final class ForgedLeaf {
    private ForgedLeaf() {}

    public static LeafReceipt of(Leaf leaf) {
        return new LeafReceipt(1, leaf);
    }
}
