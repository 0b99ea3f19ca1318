package org.emexchange.certsdev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;

/** The certificates of one party in the folder: made, renewed before they end, and the former ones kept. */
record PartyCertificates(PkiFolder folder, Authorities authorities, PartyEntry party) {
    static final Duration LIFE = Duration.ofDays(365);
    /** So long before its end a certificate is renewed: for these days the former and the new one both count. */
    static final Duration RENEWAL = Duration.ofDays(30);

    void ensure(Instant now) throws GeneralSecurityException, IOException, OperatorCreationException {
        for (Map.Entry<CertificateUse, KeyAlgorithm> wanted : party.wanted().entrySet()) {
            ensure(wanted.getKey(), wanted.getValue(), now);
        }
    }

    void renew(CertificateUse use, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyAlgorithm algorithm = party.wanted().get(use);
        if (algorithm == null) {
            throw new IllegalArgumentException(party.partyId() + " has no certificate " + use.fileName());
        }
        Optional<CertifiedKey> present = present(use);
        if (present.isPresent()) {
            keep(use, present.get());
        }
        issue(use, algorithm, now);
        destroyEndedKeys(use, now);
    }

    private void ensure(CertificateUse use, KeyAlgorithm algorithm, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Optional<CertifiedKey> present = present(use);
        if (present.isEmpty() || !counts(present.get().certificate(), algorithm, now)) {
            renew(use, now);
        }
        destroyEndedKeys(use, now);
    }

    /** A revoked certificate is left as it is: that a party was shut out is not undone by the next start. */
    private boolean counts(X509Certificate certificate, KeyAlgorithm algorithm, Instant now)
            throws GeneralSecurityException, IOException {
        if (!authorities.issuing().issued(certificate)) {
            return false;
        }
        return authorities.list().isRevoked(certificate)
                || (algorithm.describes(certificate.getPublicKey())
                        && Lifetime.of(certificate).hasLeft(RENEWAL, now));
    }

    private void issue(CertificateUse use, KeyAlgorithm algorithm, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = algorithm.generate();
        Issuer issuing = authorities.issuing();
        // The space in the name matters: without one the JDK takes it for a host, which the name constraints forbid.
        X509Certificate certificate = issuing.issue(
                DevelopmentMark.subject(party.partyId() + " " + use.fileName()),
                pair.getPublic(),
                Lifetime.of(LIFE, now),
                Extensions.ofParty(party, use, algorithm));
        new CertifiedKey(List.of(certificate, issuing.certificate()), pair.getPrivate())
                .write(folder.certificate(party.partyId(), use), folder.key(party.partyId(), use));
    }

    private void keep(CertificateUse use, CertifiedKey former) throws IOException, GeneralSecurityException {
        List<Path> kept = folder.superseded(party.partyId(), use);
        if (!kept.isEmpty()
                && PemFile.readCertificates(kept.get(kept.size() - 1)).contains(former.certificate())) {
            return;
        }
        int number = kept.size() + 1;
        if (isEncryption(use)) {
            PemFile.writeKey(folder.superseded(party.partyId(), use, number, ".key"), former.key());
        }
        PemFile.writeCertificates(folder.superseded(party.partyId(), use, number, ".crt"), former.chain());
    }

    private void destroyEndedKeys(CertificateUse use, Instant now) throws IOException, GeneralSecurityException {
        List<Path> kept = folder.superseded(party.partyId(), use);
        for (int number = 1; number <= kept.size(); number++) {
            X509Certificate former =
                    PemFile.readCertificates(kept.get(number - 1)).get(0);
            if (Lifetime.of(former).hasEnded(now)) {
                Files.deleteIfExists(folder.superseded(party.partyId(), use, number, ".key"));
            }
        }
    }

    private Optional<CertifiedKey> present(CertificateUse use) throws IOException {
        return CertifiedKey.read(folder.certificate(party.partyId(), use), folder.key(party.partyId(), use));
    }

    private static boolean isEncryption(CertificateUse use) {
        return use == CertificateUse.ENC || use == CertificateUse.ENC_RSA;
    }
}
