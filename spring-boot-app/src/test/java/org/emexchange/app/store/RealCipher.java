package org.emexchange.app.store;

import org.emexchange.hub.seal.AtRest;

/** The hub's own encryption, as its wiring gives it to the store. */
record RealCipher(AtRest atRest) implements CipherAtRest {
    @Override
    public byte[] encrypt(byte[] clear, String context) {
        return atRest.encrypt(clear, context);
    }

    @Override
    public byte[] decrypt(byte[] stored, String context) {
        return atRest.decrypt(stored, context);
    }
}
