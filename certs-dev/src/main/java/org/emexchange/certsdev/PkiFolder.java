package org.emexchange.certsdev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the parts of a development PKI are. Certificates and lists are PEM; keys are unencrypted PKCS#8 PEM that only
 * their owner may read. Every {@code .crt} of a party holds the certificate, then that of the issuing authority.
 */
public record PkiFolder(Path root) {
    static final String AUTHORITIES = "ca";

    public Path rootCertificate() {
        return authority("root.crt");
    }

    public Path issuingCertificate() {
        return authority("issuing.crt");
    }

    /** The revocation list of the root: whether the issuing authority still counts. */
    public Path rootCrl() {
        return authority("root.crl");
    }

    /** The revocation list of the issuing authority: which parties' certificates no longer count. */
    public Path issuingCrl() {
        return authority("issuing.crl");
    }

    public Path certificate(String partyId, CertificateUse use) {
        return party(partyId).resolve(use.fileName() + ".crt");
    }

    public Path key(String partyId, CertificateUse use) {
        return party(partyId).resolve(use.fileName() + ".key");
    }

    /**
     * Certificates that were renewed, oldest first ({@code sign-1.crt}, {@code sign-2.crt}, …). They stay, so that what
     * was signed with them can still be checked. The key of an encryption certificate stays beside it
     * ({@code enc-1.key}) until the certificate ends; keys for signing and TLS are destroyed at once.
     */
    public List<Path> superseded(String partyId, CertificateUse use) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> superseded(partyId, use, n, ".crt"))
                .takeWhile(Files::exists)
                .toList();
    }

    Path superseded(String partyId, CertificateUse use, int number, String ending) {
        return party(partyId).resolve(use.fileName() + "-" + number + ending);
    }

    Path authority(String file) {
        return root.resolve(AUTHORITIES).resolve(file);
    }

    private Path party(String partyId) {
        return root.resolve(partyId);
    }
}
