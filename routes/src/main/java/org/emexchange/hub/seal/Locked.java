package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Encrypted content that was judged by its profile, and waits for a private key. */
interface Locked {
    /** Whether it can have been encrypted for the key of this certificate, by what is public. */
    boolean fits(X509Certificate own);

    byte[] contentKey(PrivateKey own) throws GeneralSecurityException;

    byte[] content(byte[] contentKey) throws GeneralSecurityException;
}
