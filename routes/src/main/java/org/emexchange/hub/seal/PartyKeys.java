package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** The registered certificates of the parties, as they are at one moment; immutable. */
public interface PartyKeys {
    /** Every signing certificate registered for the party, whatever its validity; overlapping ones all count. */
    List<X509Certificate> signing(PartyId party);

    /** Every encryption certificate registered for the party, whatever its validity. */
    List<X509Certificate> encrypting(PartyId party);

    /**
     * Whether the issuer had revoked it by then.
     *
     * @throws RevocationUnknownException when there is no current list to tell by: a failure of ours, not a refusal
     */
    boolean revoked(X509Certificate certificate, Instant at);

    /**
     * The certificate to encrypt for: the one that ends last of those that are valid and not revoked.
     *
     * @throws RevocationUnknownException as {@link #revoked}
     */
    default Optional<X509Certificate> encryption(PartyId party, Instant at) {
        return encrypting(party).stream()
                .filter(certificate -> CertificateCheck.validAt(certificate, at))
                .filter(certificate -> !revoked(certificate, at))
                .max(Comparator.comparing(X509Certificate::getNotAfter));
    }

    /** There is no current revocation list, so nothing may be trusted: intake halts until there is one. */
    final class RevocationUnknownException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public RevocationUnknownException(String message) {
            super(message);
        }
    }
}
