package org.emexchange.hub.seal;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The hub's own keys, loaded once. Each private key is tried against its certificate when this is made, and no key is used
 * for both signing and decryption; the private keys are seen in this package only.
 */
public final class HubKeys {
    private final PrivateKey signing;
    private final X509Certificate signingCertificate;
    private final List<X509Certificate> earlier;
    private final List<Pair> decryption;

    /**
     * @param earlier signing certificates that were superseded: what was stamped with them is still ours
     * @param decryption current keys first, with those that are superseded but not ended behind them
     * @throws IllegalStateException when a key is not that of its certificate, or is used for both
     */
    public HubKeys(
            PrivateKey signing,
            X509Certificate signingCertificate,
            List<X509Certificate> earlier,
            List<Pair> decryption) {
        this.signing = signing;
        this.signingCertificate = signingCertificate;
        this.earlier = List.copyOf(earlier);
        this.decryption = List.copyOf(decryption);
        KeyMatch.requireSigning(signing, signingCertificate);
        this.decryption.forEach(pair -> KeyMatch.requireDecryption(pair.key(), pair.certificate()));
        requireSeparate();
    }

    PrivateKey signing() {
        return signing;
    }

    X509Certificate signingCertificate() {
        return signingCertificate;
    }

    List<Pair> decryption() {
        return decryption;
    }

    /** The current signing certificate and those it superseded. */
    List<X509Certificate> stampCertificates() {
        return Stream.concat(Stream.of(signingCertificate), earlier.stream()).toList();
    }

    /** The signing certificate of this {@code KeyName}. */
    X509Certificate ownCertificate(String keyName) {
        return ownCertificate(certificate -> Digests.sha256(certificate).equals(keyName));
    }

    X509Certificate ownCertificate(Predicate<X509Certificate> named) {
        return stampCertificates().stream()
                .filter(named)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("signed with a certificate that is not the hub's"));
    }

    private void requireSeparate() {
        for (X509Certificate certificate : stampCertificates()) {
            PublicKey key = certificate.getPublicKey();
            if (decryption.stream()
                    .anyMatch(pair -> pair.certificate().getPublicKey().equals(key))) {
                throw new IllegalStateException("one of the hub's keys both signs and decrypts");
            }
        }
    }

    /** A private key and its certificate. */
    public static final class Pair {
        private final PrivateKey key;
        private final X509Certificate certificate;

        public Pair(PrivateKey key, X509Certificate certificate) {
            this.key = key;
            this.certificate = certificate;
        }

        PrivateKey key() {
            return key;
        }

        X509Certificate certificate() {
            return certificate;
        }
    }
}
