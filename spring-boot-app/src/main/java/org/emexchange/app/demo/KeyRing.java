package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** A party's own keys and the hub's certificates, read from the PKI folder again when a message does not open. */
final class KeyRing {
    private final Path pki;
    private final String party;
    private volatile Held held;

    private record Held(OwnKeys own, HubCertificates hub) {}

    KeyRing(Path pki, String party) throws IOException, GeneralSecurityException {
        this.pki = pki;
        this.party = party;
        this.held = read();
    }

    OwnKeys own() {
        return held.own();
    }

    HubCertificates hub() {
        return held.hub();
    }

    /** @throws NotOpenedException if it does not open with the keys that are in the folder now either */
    OpenedMessage open(byte[] sealed) throws NotOpenedException, IOException, GeneralSecurityException {
        return open(OutsiderEnvelope::open, sealed);
    }

    /** The same of a mail. */
    OpenedMessage openMail(byte[] mail) throws NotOpenedException, IOException, GeneralSecurityException {
        return open(OutsiderMail::open, mail);
    }

    @FunctionalInterface
    private interface Opening {
        OpenedMessage of(byte[] sealed, OwnKeys own, HubCertificates hub, Instant now) throws NotOpenedException;
    }

    private OpenedMessage open(Opening opening, byte[] sealed)
            throws NotOpenedException, IOException, GeneralSecurityException {
        try {
            return opening.of(sealed, held.own(), held.hub(), Instant.now());
        } catch (NotOpenedException perhapsRenewed) {
            held = read();
            return opening.of(sealed, held.own(), held.hub(), Instant.now());
        }
    }

    private Held read() throws IOException, GeneralSecurityException {
        return new Held(OwnKeys.load(pki, party), HubCertificates.load(pki));
    }
}
