package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import org.emexchange.hub.policy.PartyId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The envelope of {@code docs/envelope-profile.md}. */
final class EnvelopeForm implements SealForm {
    private final Decryption decryption;

    EnvelopeForm(Decryption decryption) {
        this.decryption = decryption;
    }

    @Override
    public Opened open(Received received) {
        Element outer = Xml.parse(received.octets()).getDocumentElement();
        EncryptedDocument document = EncryptedDocument.read(outer, received.party(), PartyId.HUB);
        Document clear = Xml.parse(decryption.open(document, received.party(), PartyId.HUB));
        return new Opened(received, parties -> verified(received, clear, parties));
    }

    static Verified verified(Received received, Document clear, PartyKeys parties) {
        byte[] octets = new Verification(parties).of(clear, received.party(), received.reachedDoor());
        SignedContent content = SignedContent.read(octets);
        return new Verified(received, content.header(), Digests.sha256(octets), content.payload());
    }

    @Override
    public byte[] sign(Translated translated, HubKeys keys) {
        return EnvelopeXml.signed(translated.header(), translated.xml(), keys.signing(), keys.signingCertificate());
    }

    @Override
    public byte[] signAnew(byte[] clear, HubKeys keys) {
        return EnvelopeXml.signedAnew(clear, keys.signing(), keys.signingCertificate());
    }

    @Override
    public X509Certificate signer(byte[] clear, HubKeys keys) {
        return keys.ownCertificate(EnvelopeXml.keyName(clear));
    }

    @Override
    public boolean encrypts() {
        return true;
    }

    @Override
    public byte[] encrypt(byte[] clear, X509Certificate certificate, PartyId recipient) {
        return EncryptionXml.encrypt(clear, certificate, PartyId.HUB, recipient);
    }
}
