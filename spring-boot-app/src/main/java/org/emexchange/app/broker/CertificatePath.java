package org.emexchange.app.broker;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;

/** Path validation of RFC 5280 section 6 by the JDK, revocation of every certificate of the path included. */
final class CertificatePath {
    private static final int LONGEST = 3;

    private CertificatePath() {}

    /** The path from the client's certificate up to, and without, the root; its signatures hold at that time. */
    static List<X509Certificate> build(List<X509Certificate> presented, TrustSnapshot trust, Instant now)
            throws CertificateRefused {
        X509CertSelector leaf = new X509CertSelector();
        leaf.setCertificate(presented.get(0));
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trust.anchors(), leaf);
            parameters.setRevocationEnabled(false);
            parameters.setMaxPathLength(LONGEST);
            parameters.setDate(Date.from(now));
            parameters.addCertStore(trust.with(presented));
            PKIXCertPathBuilderResult built = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters);
            ClientCertificate.refuseIfWeak(built.getTrustAnchor().getTrustedCert());
            return certificates(built.getCertPath());
        } catch (CertificateRefused refused) {
            throw refused;
        } catch (GeneralSecurityException noPath) {
            throw new CertificateRefused(CertificateFault.UNTRUSTED);
        }
    }

    static void refuseIfRevoked(List<X509Certificate> path, TrustSnapshot trust, Instant now, String party)
            throws CertificateRefused {
        try {
            CertPathValidator validator = CertPathValidator.getInstance("PKIX");
            PKIXRevocationChecker byLists = (PKIXRevocationChecker) validator.getRevocationChecker();
            byLists.setOptions(EnumSet.of(Option.PREFER_CRLS, Option.NO_FALLBACK));
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trust.anchors(), new X509CertSelector());
            parameters.setDate(Date.from(now));
            parameters.addCertStore(trust.with(path));
            parameters.addCertPathChecker(byLists);
            validator.validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
        } catch (CertPathValidatorException refused) {
            throw new CertificateRefused(
                    refused.getReason() == BasicReason.REVOKED
                            ? CertificateFault.REVOKED
                            : CertificateFault.REVOCATION_UNKNOWN,
                    party);
        } catch (GeneralSecurityException unable) {
            throw new CertificateRefused(CertificateFault.REVOCATION_UNKNOWN, party);
        }
    }

    private static List<X509Certificate> certificates(CertPath path) {
        return path.getCertificates().stream().map(X509Certificate.class::cast).toList();
    }
}
