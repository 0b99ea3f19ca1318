package org.emexchange.app.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** PEM as the PKI folder holds it: certificates with their chain behind them, and unencrypted PKCS#8 keys. */
final class PemFiles {
    private PemFiles() {}

    /** The first certificate of the file: the party's own. */
    static X509Certificate certificate(Path file) throws IOException, GeneralSecurityException {
        byte[] pem = Files.readAllBytes(file);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    }

    static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (InvalidKeySpecException notEc) {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        }
    }

    /** {@code enc.crt} and then its predecessors {@code enc-1.crt}, {@code enc-2.crt}, … that are there. */
    static List<Path> withFormer(Path folder, String use, String ending) {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(use + ending)));
        for (int n = 1; Files.exists(folder.resolve(use + "-" + n + ".crt")); n++) {
            Path former = folder.resolve(use + "-" + n + ending);
            if (Files.exists(former)) {
                files.add(former);
            }
        }
        return files;
    }
}
