package org.emexchange.app.store;

/** Authenticated encryption of what the store keeps. Keys and their rotation are the implementation's. */
public interface CipherAtRest {
    /**
     * @param context where the result is kept; the same context must be given to decrypt, so that a stored value that was
     *     moved to another row is not accepted
     */
    byte[] encrypt(byte[] clear, String context);

    /** Throws if the stored value was altered or belongs to another context. */
    byte[] decrypt(byte[] stored, String context);
}
