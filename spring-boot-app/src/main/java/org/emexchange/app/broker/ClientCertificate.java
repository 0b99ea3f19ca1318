package org.emexchange.app.broker;

import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.emexchange.hub.policy.PartyId;

/** What a client certificate says of itself, before anyone asks who vouches for it. */
final class ClientCertificate {
    /** id-kp-clientAuth, RFC 5280 section 4.2.1.12. */
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    private static final int URI_NAME = 6;
    private static final Set<String> SOUND_SIGNATURES = Set.of(
            "SHA256withECDSA",
            "SHA384withECDSA",
            "SHA512withECDSA",
            "SHA256withRSA",
            "SHA384withRSA",
            "SHA512withRSA",
            "RSASSA-PSS",
            "Ed25519");

    private ClientCertificate() {}

    static void refuseUnlessValidAt(Instant now, X509Certificate certificate) throws CertificateRefused {
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new CertificateRefused(CertificateFault.NOT_YET_VALID);
        }
        if (!now.isBefore(certificate.getNotAfter().toInstant())) {
            throw new CertificateRefused(CertificateFault.EXPIRED);
        }
    }

    static void refuseUnlessForClients(X509Certificate certificate) throws CertificateRefused {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            boolean[] usage = certificate.getKeyUsage();
            boolean signs = usage == null || usage[0];
            if (purposes == null || !purposes.contains(CLIENT_AUTH) || !signs) {
                throw new CertificateRefused(CertificateFault.WRONG_USE);
            }
        } catch (CertificateParsingException malformed) {
            throw new CertificateRefused(CertificateFault.WRONG_USE);
        }
    }

    static void refuseIfWeak(X509Certificate certificate) throws CertificateRefused {
        if (!SOUND_SIGNATURES.contains(certificate.getSigAlgName()) || !isStrong(certificate.getPublicKey())) {
            throw new CertificateRefused(CertificateFault.WEAK);
        }
    }

    static PartyId party(X509Certificate certificate) throws CertificateRefused {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            List<String> urns = names == null
                    ? List.of()
                    : names.stream()
                            .filter(name -> name.get(0).equals(URI_NAME))
                            .map(name -> String.valueOf(name.get(1)))
                            .filter(name -> name.startsWith(PartyId.URN))
                            .toList();
            if (urns.size() == 1) {
                return new PartyId(urns.get(0).substring(PartyId.URN.length()));
            }
            throw new CertificateRefused(CertificateFault.NO_PARTY);
        } catch (CertificateParsingException | IllegalArgumentException malformed) {
            throw new CertificateRefused(CertificateFault.NO_PARTY);
        }
    }

    private static boolean isStrong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= 3072;
        }
        if (key instanceof ECPublicKey ec) {
            return ec.getParams().getCurve().getField().getFieldSize() >= 256;
        }
        return key instanceof EdECPublicKey;
    }
}
