package org.emexchange.certsdev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Makes and keeps the development PKI: a root, an issuing authority, their revocation lists, and for each party separate
 * certificates for TLS, signing and encryption. Nothing of it may serve production: see {@link ProductionGuard}.
 *
 * <p>Every file is written whole or not at all, and whatever a killed start left incomplete the next one makes anew. One
 * process at a time works on a folder; another waits.
 */
public final class DevelopmentPki {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final PkiFolder folder;
    private final List<PartyEntry> parties;
    private final InstantSource clock;

    private DevelopmentPki(PkiFolder folder, List<PartyEntry> parties, InstantSource clock) {
        this.folder = folder;
        this.parties = parties;
        this.clock = clock;
    }

    public static DevelopmentPki at(Path dir, List<PartyEntry> parties, InstantSource clock) {
        return new DevelopmentPki(new PkiFolder(dir), List.copyOf(parties), clock);
    }

    /**
     * Makes what is absent or incomplete, renews what ends within 30 days (the former certificate stays beside the new
     * one) and issues the revocation lists anew when they have less than four of their seven days left. A hub that runs
     * for days calls it daily. A certificate that was revoked stays so: {@link #reissue} replaces it.
     *
     * @throws PkiException if the folder cannot be read or written, or a revocation list was lost
     */
    public PkiFolder ensure() {
        alone((authorities, now) -> {
            for (PartyEntry party : parties) {
                new PartyCertificates(folder, authorities, party).ensure(now);
            }
        });
        return folder;
    }

    /** Puts the party's present certificate for that use on the revocation list; again for the same one changes nothing. */
    public void revoke(String partyId, CertificateUse use) {
        alone((authorities, now) -> {
            X509Certificate present =
                    PemFile.readCertificates(folder.certificate(partyId, use)).get(0);
            if (!authorities.list().isRevoked(present)) {
                authorities.revoke(present, now);
            }
        });
    }

    /** A new key and certificate for the party, whatever the state of the present one, which is kept as a former one. */
    public void reissue(String partyId, CertificateUse use) {
        alone((authorities, now) -> new PartyCertificates(folder, authorities, entry(partyId)).renew(use, now));
    }

    /** Whether the certificate was made by a development PKI, this one or any other. */
    public static boolean isDevelopment(X509Certificate certificate) {
        return DevelopmentMark.isOn(certificate);
    }

    private PartyEntry entry(String partyId) {
        return parties.stream()
                .filter(party -> party.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such party: " + partyId));
    }

    private void alone(Work work) {
        ONE_AT_A_TIME.lock();
        try {
            Files.createDirectories(folder.root());
            Path lock = folder.root().resolve(".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                Instant now = clock.instant();
                work.on(Authorities.ensure(folder, now), now);
            }
        } catch (GeneralSecurityException | IOException | OperatorCreationException failed) {
            throw new PkiException("The development PKI in " + folder.root() + " cannot be kept", failed);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Authorities authorities, Instant now)
                throws GeneralSecurityException, IOException, OperatorCreationException;
    }
}
