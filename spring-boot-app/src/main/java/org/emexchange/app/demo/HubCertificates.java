package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a party holds of the hub, given to it when it was registered: the certificates for checking the hub's signatures,
 * the present and former ones, and one for each of the two key transports.
 */
record HubCertificates(List<X509Certificate> signing, X509Certificate agreement, X509Certificate oaep) {
    /** The hub's own party id. */
    static final String HUB = "em-exchange";

    HubCertificates {
        signing = List.copyOf(signing);
    }

    static HubCertificates load(Path pki) throws IOException, GeneralSecurityException {
        Path folder = pki.resolve(HUB);
        List<X509Certificate> signing = new ArrayList<>();
        for (Path file : PemFiles.withFormer(folder, "sign", ".crt")) {
            signing.add(PemFiles.certificate(file));
        }
        return new HubCertificates(
                signing,
                PemFiles.certificate(folder.resolve("enc.crt")),
                PemFiles.certificate(folder.resolve("enc-rsa.crt")));
    }

    List<X509Certificate> signingAt(Instant at) {
        return signing.stream()
                .filter(known -> !at.isBefore(known.getNotBefore().toInstant())
                        && !at.isAfter(known.getNotAfter().toInstant()))
                .toList();
    }
}
