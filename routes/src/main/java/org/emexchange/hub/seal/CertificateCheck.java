package org.emexchange.hub.seal;

import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.emexchange.hub.policy.PartyId;

/** Whether a certificate is what the register takes it for. */
final class CertificateCheck {
    private static final int URI = 6;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;
    private static final int LEAST_RSA = 3072;
    private static final String ANY = "2.5.29.37.0";
    private static final String TLS_SERVER = "1.3.6.1.5.5.7.3.1";
    private static final String TLS_CLIENT = "1.3.6.1.5.5.7.3.2";

    /** What a party's key may be used for; one key, one use. */
    enum Use {
        SIGNING,
        ENCRYPTION
    }

    private CertificateCheck() {}

    /** Names this party and no other, for this one use, with a key of the profile. */
    static boolean isFor(X509Certificate certificate, PartyId party, Use use) {
        return certificate.getBasicConstraints() < 0
                && names(certificate, party)
                && used(certificate, use)
                && notForTls(certificate)
                && strong(certificate.getPublicKey());
    }

    static boolean validAt(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && at.isBefore(certificate.getNotAfter().toInstant());
    }

    static boolean strong(PublicKey key) {
        return key instanceof RSAKey rsa
                ? rsa.getModulus().bitLength() >= LEAST_RSA
                : key instanceof ECKey point && Curve.of(point).isPresent();
    }

    private static boolean names(X509Certificate certificate, PartyId party) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            List<String> parties = names == null
                    ? List.of()
                    : names.stream()
                            .filter(name -> name.get(0).equals(URI))
                            .map(name -> String.valueOf(name.get(1)))
                            .filter(name -> name.startsWith(PartyId.URN))
                            .toList();
            return parties.equals(List.of(PartyId.URN + party.value()));
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static boolean used(X509Certificate certificate, Use use) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null) {
            return false;
        }
        boolean encrypts = usage[KEY_ENCIPHERMENT] || usage[KEY_AGREEMENT];
        if (use == Use.SIGNING) {
            return usage[DIGITAL_SIGNATURE] && !encrypts;
        }
        return !usage[DIGITAL_SIGNATURE]
                && usage[certificate.getPublicKey() instanceof RSAKey ? KEY_ENCIPHERMENT : KEY_AGREEMENT];
    }

    private static boolean notForTls(X509Certificate certificate) {
        try {
            List<String> uses = certificate.getExtendedKeyUsage();
            return uses == null || uses.stream().noneMatch(Set.of(ANY, TLS_SERVER, TLS_CLIENT)::contains);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
