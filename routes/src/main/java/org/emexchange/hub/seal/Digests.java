package org.emexchange.hub.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** Digests that every JDK has. */
final class Digests {
    private Digests() {}

    static byte[] of(String algorithm, byte[] octets) {
        try {
            return MessageDigest.getInstance(algorithm).digest(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 in lower-case hex. */
    static String sha256(byte[] octets) {
        return HexFormat.of().formatHex(of("SHA-256", octets));
    }

    /** As {@code KeyName} has it: SHA-256 of the certificate's DER, in lower-case hex. */
    static String sha256(X509Certificate certificate) {
        try {
            return sha256(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
