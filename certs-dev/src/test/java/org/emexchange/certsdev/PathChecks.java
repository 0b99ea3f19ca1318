package org.emexchange.certsdev;

import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Path validation with revocation (RFC 5280 section 6) as any relying party does it. */
final class PathChecks {
    private PathChecks() {}

    static void check(PkiFolder folder, String partyId, CertificateUse use, Instant at) throws Exception {
        X509Certificate root =
                PemFile.readCertificates(folder.rootCertificate()).get(0);
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
        parameters.setDate(Date.from(at));
        parameters.addCertStore(CertStore.getInstance(
                "Collection",
                new CollectionCertStoreParameters(
                        List.of(PemFile.readCrl(folder.rootCrl()), PemFile.readCrl(folder.issuingCrl())))));
        CertPathValidator.getInstance("PKIX")
                .validate(
                        CertificateFactory.getInstance("X.509")
                                .generateCertPath(PemFile.readCertificates(folder.certificate(partyId, use))),
                        parameters);
    }

    static X509Certificate leaf(PkiFolder folder, String partyId, CertificateUse use) throws Exception {
        return PemFile.readCertificates(folder.certificate(partyId, use)).get(0);
    }

    /** The bit numbers of the certificate's key usage. */
    static List<Integer> usages(PkiFolder folder, String partyId, CertificateUse use) throws Exception {
        boolean[] bits = leaf(folder, partyId, use).getKeyUsage();
        return IntStream.range(0, bits.length).filter(i -> bits[i]).boxed().toList();
    }

    /** Its subject alternative names, without their types. */
    static List<String> names(X509Certificate certificate) throws Exception {
        return certificate.getSubjectAlternativeNames().stream()
                .map(name -> String.valueOf(name.get(1)))
                .toList();
    }
}
