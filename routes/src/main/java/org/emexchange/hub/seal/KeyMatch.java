package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.emexchange.hub.policy.PartyId;

/** Tries a private key against its certificate, so that a key in the wrong place stops a start and not a message. */
final class KeyMatch {
    private static final PartyId PROBE = new PartyId("probe");

    private KeyMatch() {}

    static void requireSigning(PrivateKey key, X509Certificate certificate) {
        try {
            SignaturePrimitive primitive = SignaturePrimitive.forKey(certificate.getPublicKey());
            byte[] probe = ContentCipher.freshKey();
            require(primitive.verifies(certificate.getPublicKey(), probe, primitive.sign(key, probe)), certificate);
        } catch (GeneralSecurityException e) {
            throw refused(certificate, e);
        }
    }

    static void requireDecryption(PrivateKey key, X509Certificate certificate) {
        try {
            require(
                    certificate.getPublicKey() instanceof ECPublicKey point
                            ? agrees(key, point)
                            : unwraps(key, certificate),
                    certificate);
        } catch (GeneralSecurityException e) {
            throw refused(certificate, e);
        }
    }

    private static boolean agrees(PrivateKey key, ECPublicKey point) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(point.getParams());
        KeyPair other = generator.generateKeyPair();
        return Curve.of(point).isPresent()
                && Arrays.equals(
                        KeyTransport.agree(key, other.getPublic(), PROBE, PROBE),
                        KeyTransport.agree(other.getPrivate(), point, PROBE, PROBE));
    }

    private static boolean unwraps(PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        byte[] probe = ContentCipher.freshKey();
        byte[] wrapped = KeyTransport.wrapByRsa(probe, certificate.getPublicKey());
        return CertificateCheck.strong(certificate.getPublicKey())
                && Arrays.equals(probe, KeyTransport.unwrapByRsa(wrapped, key));
    }

    private static void require(boolean matches, X509Certificate certificate) {
        if (!matches) {
            throw refused(certificate, null);
        }
    }

    private static IllegalStateException refused(
            X509Certificate certificate, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalStateException(
                "a private key is not that of its certificate, or not of the profile: "
                        + certificate.getSubjectX500Principal(),
                cause);
    }
}
