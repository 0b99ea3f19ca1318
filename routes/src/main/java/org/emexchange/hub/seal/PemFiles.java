package org.emexchange.hub.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Certificates, keys and revocation lists from PEM files; keys are PKCS#8, not encrypted. */
public final class PemFiles {
    private PemFiles() {}

    /** The first certificate of the file. */
    public static X509Certificate certificate(Path file) {
        try {
            return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(read(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file.getFileName() + " holds no certificate", e);
        }
    }

    public static X509CRL revocations(Path file) {
        try {
            return (X509CRL) factory().generateCRL(new ByteArrayInputStream(read(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file.getFileName() + " holds no revocation list", e);
        }
    }

    /** @param like a certificate of the key's pair, which tells its algorithm */
    public static PrivateKey key(Path file, X509Certificate like) {
        try {
            String text = new String(read(file), java.nio.charset.StandardCharsets.US_ASCII)
                    .replaceAll("-----[A-Z ]+-----", "")
                    .replaceAll("\\s", "");
            return KeyFactory.getInstance(like.getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(file.getFileName() + " holds no private key", e);
        }
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + " cannot be read", e);
        }
    }
}
