package org.emexchange.hub.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The one authority that issues to the register: below one root, with the list of what it has revoked. */
final class IssuingAuthority {
    private static final int CRL_SIGN = 6;
    private static final Set<String> SIGNATURES = Set.of(
            "SHA256withECDSA",
            "SHA384withECDSA",
            "SHA512withECDSA",
            "SHA256withRSA",
            "SHA384withRSA",
            "SHA512withRSA",
            "RSASSA-PSS");

    private final X509Certificate root;
    private final X509Certificate issuing;
    private final X509CRL revocations;

    private IssuingAuthority(X509Certificate root, X509Certificate issuing, X509CRL revocations) {
        this.root = root;
        this.issuing = issuing;
        this.revocations = revocations;
    }

    /**
     * From {@code root.crt}, {@code issuing.crt} and {@code issuing.crl}.
     *
     * @throws IllegalStateException when the list is not the authority's
     */
    static IssuingAuthority load(Path folder) {
        X509Certificate issuing = PemFiles.certificate(folder.resolve("issuing.crt"));
        X509CRL list = PemFiles.revocations(folder.resolve("issuing.crl"));
        boolean[] usage = issuing.getKeyUsage();
        try {
            list.verify(issuing.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the revocation list is not the issuing authority's", e);
        }
        if (usage == null || !usage[CRL_SIGN] || list.hasUnsupportedCriticalExtension()) {
            throw new IllegalStateException("the revocation list is not the issuing authority's");
        }
        return new IssuingAuthority(PemFiles.certificate(folder.resolve("root.crt")), issuing, list);
    }

    /** Whether there is a path by RFC 5280 from the root, at the time the certificate begins, in algorithms that last. */
    boolean issued(X509Certificate certificate) {
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(begin(certificate)));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate, issuing)),
                            parameters);
            return SIGNATURES.contains(certificate.getSigAlgName())
                    && SIGNATURES.contains(issuing.getSigAlgName())
                    && CertificateCheck.strong(issuing.getPublicKey());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** @throws PartyKeys.RevocationUnknownException when the list, or the authority itself, had ended by then */
    boolean revoked(X509Certificate certificate, Instant at) {
        Date next = revocations.getNextUpdate();
        if (next == null || !at.isBefore(next.toInstant()) || !CertificateCheck.validAt(issuing, at)) {
            throw new PartyKeys.RevocationUnknownException("the revocation list or its authority has ended");
        }
        X509CRLEntry entry = revocations.getRevokedCertificate(certificate);
        return entry != null && !entry.getRevocationDate().toInstant().isAfter(at);
    }

    private Instant begin(X509Certificate certificate) {
        Instant own = certificate.getNotBefore().toInstant();
        Instant issuer = issuing.getNotBefore().toInstant();
        return own.isAfter(issuer) ? own : issuer;
    }
}
