package org.emexchange.app.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.emexchange.certsdev.CertificateUse;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;
import org.emexchange.certsdev.PkiFolder;

/**
 * Gives a few parties a past: the issuing authority of the hub's own register certified each of them 400 days ago, renewed
 * that when it ended, and then revoked the renewed one. So the register still has one signing certificate that expired
 * and one that was revoked, and the party still has their keys.
 */
public final class EndedKeys {
    private static final Duration LONG_AGO = Duration.ofDays(400);

    private final Path state;
    private final List<PartyEntry> parties;

    private EndedKeys(Path state, List<PartyEntry> parties) {
        this.state = state;
        this.parties = parties;
    }

    /** To be made before the hub first starts, so that it finds a PKI with that past. */
    static void makeIn(Path state, String... parties) {
        EndedKeys keys = new EndedKeys(
                state, Arrays.stream(parties).map(EndedKeys::entry).toList());
        keys.pki(Clock.offset(Clock.systemUTC(), LONG_AGO.negated())).ensure();
        keys.keep("expired");
        DevelopmentPki now = keys.pki(InstantSource.system());
        now.ensure();
        keys.keep("revoked");
        keys.parties.forEach(party -> now.revoke(party.partyId(), CertificateUse.SIGN));
        keys.parties.forEach(party -> now.reissue(party.partyId(), CertificateUse.SIGN));
    }

    /** A folder laid out as the PKI is, with what became of the signing key that is in it: expired or revoked. */
    public static Path folder(Path state, String end) {
        return state.resolve("ended").resolve(end);
    }

    private static PartyEntry entry(String id) {
        return new PartyEntry(id, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false);
    }

    private DevelopmentPki pki(InstantSource clock) {
        return DevelopmentPki.at(state.resolve("pki"), parties, clock);
    }

    private void keep(String end) {
        PkiFolder from = new PkiFolder(state.resolve("pki"));
        PkiFolder to = new PkiFolder(folder(state, end));
        try {
            for (PartyEntry party : parties) {
                String id = party.partyId();
                Files.createDirectories(to.key(id, CertificateUse.SIGN).getParent());
                Files.copy(from.key(id, CertificateUse.SIGN), to.key(id, CertificateUse.SIGN));
                Files.copy(from.certificate(id, CertificateUse.SIGN), to.certificate(id, CertificateUse.SIGN));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
