package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.emexchange.hub.policy.PartyId;

/** The parties' keys, none of which counts that has been revoked by now, whenever the message came. */
record RevokedByNow(PartyKeys keys, InstantSource clock) implements PartyKeys {
    @Override
    public List<X509Certificate> signing(PartyId party) {
        return keys.signing(party);
    }

    @Override
    public List<X509Certificate> encrypting(PartyId party) {
        return keys.encrypting(party);
    }

    @Override
    public boolean revoked(X509Certificate certificate, Instant at) {
        return keys.revoked(certificate, clock.instant());
    }
}
