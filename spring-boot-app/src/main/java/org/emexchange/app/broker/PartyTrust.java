package org.emexchange.app.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which party a client certificate proves, or refuses it. It fails closed: with a revocation list that is stale,
 * unreadable or absent nobody is let in. A certificate that counted is remembered until it, its authorities or the lists
 * end, and at most until the files change.
 */
final class PartyTrust {
    private static final Logger LOG = LoggerFactory.getLogger(PartyTrust.class);
    private static final int REMEMBERED = 1_000;

    private final TrustFiles files;
    private final BiPredicate<PartyId, String> register;
    private final InstantSource clock;
    private final FileVersions versions;
    private final Map<X509Certificate, Proof> proofs = new ConcurrentHashMap<>();
    private volatile @Nullable TrustSnapshot trust;

    /** @param register whether the register now has the party with a certificate of that fingerprint */
    PartyTrust(TrustFiles files, BiPredicate<PartyId, String> register, InstantSource clock) {
        this.files = files;
        this.register = register;
        this.clock = clock;
        List<Path> watched = new ArrayList<>(files.anchors());
        watched.addAll(files.intermediates());
        watched.addAll(files.crls());
        this.versions = new FileVersions(watched);
        reread();
    }

    /** Reads the files again if any of them changed since. */
    void refresh() {
        if (versions.changed()) {
            reread();
        }
    }

    /** @param presented the client's certificate first; null or empty where it showed none */
    PartyId verify(X509Certificate @Nullable [] presented) throws CertificateRefused {
        if (presented == null || presented.length == 0) {
            throw new CertificateRefused(CertificateFault.ABSENT);
        }
        Instant now = clock.instant();
        Proof known = proofs.get(presented[0]);
        Proof proof = known != null && now.isBefore(known.until()) ? known : prove(List.of(presented), now);
        PartyId party = proof.party();
        if (!register.test(party, proof.fingerprint())) {
            throw new CertificateRefused(CertificateFault.UNKNOWN_PARTY, party.value());
        }
        return party;
    }

    private Proof prove(List<X509Certificate> presented, Instant now) throws CertificateRefused {
        X509Certificate certificate = presented.get(0);
        ClientCertificate.refuseUnlessValidAt(now, certificate);
        ClientCertificate.refuseUnlessForClients(certificate);
        PartyId party = ClientCertificate.party(certificate);
        TrustSnapshot current = trust;
        if (current == null) {
            throw new CertificateRefused(CertificateFault.REVOCATION_UNKNOWN);
        }
        List<X509Certificate> path = CertificatePath.build(presented, current, now);
        for (X509Certificate each : path) {
            ClientCertificate.refuseIfWeak(each);
        }
        if (!now.isBefore(current.listsEnd())) {
            throw new CertificateRefused(CertificateFault.REVOCATION_UNKNOWN, party.value());
        }
        CertificatePath.refuseIfRevoked(path, current, now, party.value());
        Proof proof = new Proof(party, Fingerprint.of(certificate), end(path, current));
        remember(certificate, proof, current);
        return proof;
    }

    private void remember(X509Certificate certificate, Proof proof, TrustSnapshot by) {
        if (proofs.size() >= REMEMBERED) {
            proofs.clear();
        }
        proofs.put(certificate, proof);
        if (!by.equals(trust)) {
            proofs.clear();
        }
    }

    private static Instant end(List<X509Certificate> path, TrustSnapshot trust) {
        return path.stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .reduce(trust.listsEnd(), (a, b) -> a.isBefore(b) ? a : b);
    }

    private void reread() {
        try {
            trust = TrustSnapshot.read(files);
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            LOG.error("The trust files cannot be read, so nobody is let in: {}", unreadable.getMessage());
            trust = null;
        }
        proofs.clear();
    }

    private record Proof(PartyId party, String fingerprint, Instant until) {}
}
