package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.w3c.dom.Element;

/**
 * An EncryptedData document in the one shape that the profile allows. Everything is read and judged before any private
 * key is used.
 *
 * @param originator the sender's ephemeral key for ECDH-ES, on its curve; empty for RSA-OAEP
 */
record EncryptedDocument(Optional<ECPublicKey> originator, byte[] wrappedKey, byte[] content) {
    /** @param sender whose connection it came by: part of what the key is derived from, as the receiver is */
    static EncryptedDocument read(Element root, PartyId sender, PartyId receiver) {
        Shape shape = new Shape(RefusalCode.ENCRYPTION_SHAPE);
        shape.root(root, Profile.XENC, "EncryptedData");
        shape.attributes(root, "Id", "Type");
        shape.require(root.getAttribute("Type").equals(Profile.XENC + "Element"));
        List<Element> parts = shape.children(
                root, Profile.XENC, "EncryptionMethod", Profile.DS, "KeyInfo", Profile.XENC, "CipherData");
        shape.plainAlgorithm(parts.get(0), Profile.GCM);
        shape.attributes(parts.get(1));
        Element encryptedKey = shape.only(parts.get(1), Profile.XENC, "EncryptedKey");
        Optional<ECPublicKey> originator = new KeyShape(shape, sender, receiver).originator(encryptedKey);
        List<Element> keyParts = shape.children(encryptedKey);
        byte[] wrapped = value(shape, keyParts.get(keyParts.size() - 1));
        return new EncryptedDocument(originator, wrapped, value(shape, parts.get(2)));
    }

    /** Whether a key of this kind can have been the one it was encrypted for. */
    boolean fits(PublicKey recipient) {
        if (originator.isEmpty()) {
            return recipient instanceof RSAKey rsa && (rsa.getModulus().bitLength() + 7) / 8 == wrappedKey.length;
        }
        return recipient instanceof ECPublicKey point
                && Curve.of(point).equals(Curve.of(originator.get()))
                && wrappedKey.length == KeyTransport.WRAPPED;
    }

    Locked between(PartyId sender, PartyId receiver) {
        return new Locked() {
            @Override
            public boolean fits(X509Certificate own) {
                return EncryptedDocument.this.fits(own.getPublicKey());
            }

            @Override
            public byte[] contentKey(PrivateKey own) throws GeneralSecurityException {
                return originator.isEmpty()
                        ? KeyTransport.unwrapByRsa(wrappedKey, own)
                        : KeyTransport.unwrap(wrappedKey, KeyTransport.agree(own, originator.get(), sender, receiver));
            }

            @Override
            public byte[] content(byte[] contentKey) throws GeneralSecurityException {
                return ContentCipher.decrypt(contentKey, content);
            }
        };
    }

    private static byte[] value(Shape shape, Element cipherData) {
        shape.attributes(cipherData);
        return shape.base64(shape.only(cipherData, Profile.XENC, "CipherValue"));
    }
}
