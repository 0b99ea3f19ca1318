package org.emexchange.hub.policy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which certificates the register has for a party, by their SHA-256 fingerprints in lower-case hex; each with the moment
 * from which the register no longer counts it, where there is one. What a certificate says of itself is not repeated.
 */
public record NamedCertificates(Map<Use, Map<String, Optional<Instant>>> byUse) {
    /** One key, one use. */
    public enum Use {
        TLS,
        SIGN,
        ENC
    }

    public NamedCertificates {
        byUse = Map.copyOf(byUse);
    }

    public boolean names(Use use, String fingerprint) {
        return byUse.getOrDefault(use, Map.of()).containsKey(fingerprint);
    }

    /** The fingerprints of that use. */
    public Set<String> of(Use use) {
        return byUse.getOrDefault(use, Map.of()).keySet();
    }

    /** Whether the register had taken it back by then, whatever its issuer says. */
    public boolean withdrawn(Use use, String fingerprint, Instant at) {
        return byUse.getOrDefault(use, Map.of())
                .getOrDefault(fingerprint, Optional.empty())
                .filter(from -> !from.isAfter(at))
                .isPresent();
    }
}
