package org.emexchange.hub.seal;

import java.security.cert.X509Certificate;
import org.emexchange.hub.policy.PartyId;
import org.w3c.dom.Element;

/** Secure mail of {@code docs/mail-profile.md}: S/MIME 4.0 (RFC 8551), signed, then encrypted with authentication. */
final class MailForm implements SealForm {
    private final Decryption decryption;

    MailForm(Decryption decryption) {
        this.decryption = decryption;
    }

    @Override
    public Opened open(Received received) {
        AuthEnveloped enveloped = AuthEnveloped.read(EncryptedMail.read(received.octets()));
        byte[] clear = decryption.open(enveloped);
        return new Opened(received, parties -> verified(received, clear, parties));
    }

    private static Verified verified(Received received, byte[] clear, PartyKeys parties) {
        SignedMail mail = SignedMail.read(clear);
        mail.signature().verify(mail.octets(), parties, received.party(), received.reachedDoor());
        Element signed = SignedContent.alone(SignedParts.xml(mail.octets()));
        SignedContent content = SignedContent.of(signed);
        return new Verified(received, content.header(), Digests.sha256(Canonical.of(signed)), content.payload());
    }

    @Override
    public byte[] sign(Translated translated, HubKeys keys) {
        byte[] xml = EnvelopeXml.signedPart(translated.header(), translated.xml());
        byte[] parts = SignedParts.write(xml, translated.header().messageId(), translated.rendering());
        return SignedMail.write(parts, keys);
    }

    @Override
    public byte[] signAnew(byte[] clear, HubKeys keys) {
        return SignedMail.write(SignedMail.read(clear).octets(), keys);
    }

    @Override
    public X509Certificate signer(byte[] clear, HubKeys keys) {
        return keys.ownCertificate(SignedMail.read(clear).signature()::names);
    }

    @Override
    public boolean encrypts() {
        return true;
    }

    @Override
    public byte[] encrypt(byte[] clear, X509Certificate certificate, PartyId recipient) {
        return EncryptedMail.write(CmsEncryption.encrypt(clear, certificate));
    }
}
