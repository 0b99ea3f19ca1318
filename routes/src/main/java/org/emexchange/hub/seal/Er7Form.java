package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import org.emexchange.hub.policy.PartyId;

/** HL7 of {@code docs/hl7-seal.md}: signed in its last segment; what keeps it confidential is the connection it is on. */
final class Er7Form implements SealForm {
    @Override
    public Opened open(Received received) {
        Er7Message message = Er7Message.read(received.octets());
        return new Opened(received, parties -> verified(received, message, parties));
    }

    private static Verified verified(Received received, Er7Message message, PartyKeys parties) {
        SignedEr7 signed = SignedEr7.read(message);
        signed.signature().verify(signed.octets(), parties, received.party(), received.reachedDoor());
        Er7Message content = Er7Message.read(signed.octets());
        Header header = Zeh.read(content.segments().get(1), content.msh().type());
        return new Verified(received, header, Digests.sha256(signed.octets()), signed.octets());
    }

    @Override
    public byte[] sign(Translated translated, HubKeys keys) {
        return SignedEr7.write(translated.header(), Er7Message.own(translated.er7()), keys);
    }

    @Override
    public byte[] signAnew(byte[] clear, HubKeys keys) {
        return SignedEr7.write(signed(clear).octets(), keys);
    }

    @Override
    public X509Certificate signer(byte[] clear, HubKeys keys) {
        return keys.ownCertificate(signed(clear).signature()::names);
    }

    private static SignedEr7 signed(byte[] clear) {
        return SignedEr7.read(Er7Message.own(clear));
    }

    @Override
    public boolean encrypts() {
        return false;
    }

    /** @throws UnsupportedOperationException always: there is nothing to encrypt */
    @Override
    public byte[] encrypt(byte[] clear, X509Certificate certificate, PartyId recipient) {
        throw new UnsupportedOperationException("this form travels in clear");
    }
}
