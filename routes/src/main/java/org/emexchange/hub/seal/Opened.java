package org.emexchange.hub.seal;

import java.util.function.Function;

/** Decrypted with one of the hub's keys, where its form is encrypted; nothing in it is proved yet. */
public final class Opened {
    private final Received received;
    private final Function<PartyKeys, Verified> proof;

    /** @param proof verifies what was opened, with the parties' keys of the moment */
    Opened(Received received, Function<PartyKeys, Verified> proof) {
        this.received = received;
        this.proof = proof;
    }

    Received received() {
        return received;
    }

    Verified verified(PartyKeys parties) {
        return proof.apply(parties);
    }
}
