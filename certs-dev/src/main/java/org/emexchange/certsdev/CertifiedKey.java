package org.emexchange.certsdev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** A private key and the certificate that belongs to it, with the chain above it. */
record CertifiedKey(List<X509Certificate> chain, PrivateKey key) {

    /** Empty where a file is absent, cannot be read, or the two do not belong together: then it has to be made anew. */
    static Optional<CertifiedKey> read(Path certificate, Path key) throws IOException {
        if (!Files.exists(certificate) || !Files.exists(key)) {
            return Optional.empty();
        }
        try {
            List<X509Certificate> chain = PemFile.readCertificates(certificate);
            PrivateKey privateKey = PemFile.readKey(key);
            return !chain.isEmpty()
                            && KeyAlgorithm.belongTogether(
                                    privateKey, chain.get(0).getPublicKey())
                    ? Optional.of(new CertifiedKey(chain, privateKey))
                    : Optional.empty();
        } catch (GeneralSecurityException | IOException broken) {
            return Optional.empty();
        }
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    Issuer asIssuer() {
        return new Issuer(certificate(), key);
    }

    void write(Path certificateFile, Path keyFile) throws IOException, GeneralSecurityException {
        PemFile.writeKey(keyFile, key);
        PemFile.writeCertificates(certificateFile, chain);
    }
}
