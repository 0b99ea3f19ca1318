package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Whose signature it is: one of the party's registered keys, whose certificate counted at the time, or nobody's. */
final class Signers {
    private final PartyKeys parties;

    Signers(PartyKeys parties) {
        this.parties = parties;
    }

    /** The registered certificates by whose key the signature was made: more than one where a key was certified anew. */
    List<X509Certificate> of(PartyId signer, SignatureClaim claim) {
        List<X509Certificate> eligible = parties.signing(signer).stream()
                .filter(claim::names)
                .filter(certificate -> claim.primitive().fits(certificate.getPublicKey()))
                .toList();
        if (eligible.isEmpty()) {
            throw new RefusedException(RefusalCode.KEY_UNTRUSTED);
        }
        List<X509Certificate> signers = eligible.stream().filter(claim::holds).toList();
        if (signers.isEmpty()) {
            boolean named = claim.named().isPresent();
            throw new RefusedException(named ? RefusalCode.SIGNATURE_INVALID : RefusalCode.KEY_UNTRUSTED);
        }
        return signers;
    }

    void requireValid(List<X509Certificate> signers, Instant at) {
        List<X509Certificate> valid = signers.stream()
                .filter(certificate -> CertificateCheck.validAt(certificate, at))
                .toList();
        if (valid.isEmpty()) {
            throw new RefusedException(RefusalCode.CERTIFICATE_EXPIRED);
        }
        if (valid.stream().allMatch(certificate -> parties.revoked(certificate, at))) {
            throw new RefusedException(RefusalCode.CERTIFICATE_REVOKED);
        }
    }
}
