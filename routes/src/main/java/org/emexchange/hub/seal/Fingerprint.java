package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;

/** By what the register names a certificate: SHA-256 over its DER encoding, in lower-case hex. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(X509Certificate certificate) {
        return Digests.sha256(certificate);
    }
}
