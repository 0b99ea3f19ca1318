package org.emexchange.app.broker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The trust files as they were read at one moment. */
record TrustSnapshot(Set<TrustAnchor> anchors, List<X509Certificate> intermediates, List<X509CRL> crls) {
    /** More than any list of ours will be; a larger file is not read into memory. */
    private static final long LARGEST = 16L << 20;

    static TrustSnapshot read(TrustFiles files) throws IOException, GeneralSecurityException {
        Set<TrustAnchor> anchors = certificates(files.anchors()).stream()
                .map(root -> new TrustAnchor(root, null))
                .collect(Collectors.toUnmodifiableSet());
        if (anchors.isEmpty()) {
            throw new IOException("no trusted root in " + files.anchors());
        }
        List<X509CRL> crls = new ArrayList<>();
        for (Path file : files.crls()) {
            Collection<? extends CRL> found = x509().generateCRLs(new ByteArrayInputStream(octets(file)));
            if (found.isEmpty()) {
                throw new IOException("no revocation list in " + file);
            }
            found.forEach(crl -> crls.add((X509CRL) crl));
        }
        return new TrustSnapshot(anchors, certificates(files.intermediates()), List.copyOf(crls));
    }

    /** What path building may use: the presented certificates, the known authorities and the lists. */
    CertStore with(List<X509Certificate> presented) throws GeneralSecurityException {
        List<Object> all = new ArrayList<>(presented);
        all.addAll(intermediates);
        all.addAll(crls);
        return CertStore.getInstance("Collection", new CollectionCertStoreParameters(all));
    }

    /** Until when the lists answer for anybody; a list without an end answers for nobody. */
    Instant listsEnd() {
        return crls.stream()
                .map(crl -> crl.getNextUpdate() == null
                        ? Instant.MIN
                        : crl.getNextUpdate().toInstant())
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private static List<X509Certificate> certificates(List<Path> files) throws IOException, GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : files) {
            x509().generateCertificates(new ByteArrayInputStream(octets(file)))
                    .forEach(certificate -> all.add((X509Certificate) certificate));
        }
        return List.copyOf(all);
    }

    private static byte[] octets(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than 16 MiB");
        }
        return Files.readAllBytes(file);
    }

    private static CertificateFactory x509() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }
}
