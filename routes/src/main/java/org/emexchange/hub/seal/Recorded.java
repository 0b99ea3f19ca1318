package org.emexchange.hub.seal;

import org.emexchange.hub.audit.LeafReceipt;

/** In the share log, in the transaction at hand. */
public final class Recorded {
    private final Translated translated;
    private final LeafReceipt receipt;

    Recorded(Translated translated, LeafReceipt receipt) {
        this.translated = translated;
        this.receipt = receipt;
    }

    Translated translated() {
        return translated;
    }

    LeafReceipt receipt() {
        return receipt;
    }
}
