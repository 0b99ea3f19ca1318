package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import org.emexchange.hub.policy.PartyId;

/** Writes EncryptedData for one recipient: a fresh content key and, for ECDH-ES, a fresh key pair for every message. */
final class EncryptionXml {
    private EncryptionXml() {}

    static byte[] encrypt(byte[] clear, X509Certificate recipient, PartyId sender, PartyId receiver) {
        try {
            byte[] contentKey = ContentCipher.freshKey();
            String key = recipient.getPublicKey() instanceof ECPublicKey point
                    ? byAgreement(contentKey, point, sender, receiver)
                    : byRsa(contentKey, recipient.getPublicKey());
            return document(key, ContentCipher.encrypt(contentKey, clear)).getBytes(StandardCharsets.ISO_8859_1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a message cannot be encrypted", e);
        }
    }

    private static String byRsa(byte[] contentKey, PublicKey recipient) throws GeneralSecurityException {
        return "<xenc:EncryptionMethod Algorithm=\"" + Profile.OAEP + "\"><ds:DigestMethod Algorithm=\""
                + Profile.SHA256
                + "\"/><xenc11:MGF xmlns:xenc11=\"" + Profile.XENC11 + "\" Algorithm=\"" + Profile.MGF
                + "\"/></xenc:EncryptionMethod>" + cipherData(KeyTransport.wrapByRsa(contentKey, recipient));
    }

    private static String byAgreement(byte[] contentKey, ECPublicKey recipient, PartyId sender, PartyId receiver)
            throws GeneralSecurityException {
        KeyPair ephemeral = KeyTransport.ephemeral(recipient);
        Curve curve = Curve.of(recipient).orElseThrow();
        byte[] keyEncryptionKey = KeyTransport.agree(ephemeral.getPrivate(), recipient, sender, receiver);
        return "<xenc:EncryptionMethod Algorithm=\"" + Profile.KW + "\"/><ds:KeyInfo><xenc:AgreementMethod Algorithm=\""
                + Profile.ECDH + "\">" + derivation(sender, receiver) + "<xenc:OriginatorKeyInfo><ds:KeyValue>"
                + point(curve, (ECPublicKey) ephemeral.getPublic())
                + "</ds:KeyValue></xenc:OriginatorKeyInfo></xenc:AgreementMethod></ds:KeyInfo>"
                + cipherData(KeyTransport.wrap(contentKey, keyEncryptionKey));
    }

    private static String derivation(PartyId sender, PartyId receiver) {
        return "<xenc11:KeyDerivationMethod xmlns:xenc11=\"" + Profile.XENC11 + "\" Algorithm=\"" + Profile.KDF
                + "\"><xenc11:ConcatKDFParams AlgorithmID=\"" + hex(Profile.KW) + "\" PartyUInfo=\""
                + hex(sender.value()) + "\" PartyVInfo=\"" + hex(receiver.value()) + "\"><ds:DigestMethod Algorithm=\""
                + Profile.SHA256 + "\"/></xenc11:ConcatKDFParams></xenc11:KeyDerivationMethod>";
    }

    private static String point(Curve curve, ECPublicKey key) {
        return "<dsig11:ECKeyValue xmlns:dsig11=\"" + Profile.DSIG11 + "\"><dsig11:NamedCurve URI=\"" + curve.uri
                + "\"/><dsig11:PublicKey>" + StrictBase64.encode(curve.octets(key))
                + "</dsig11:PublicKey></dsig11:ECKeyValue>";
    }

    private static String document(String key, byte[] sealed) {
        return "<xenc:EncryptedData xmlns:xenc=\"" + Profile.XENC + "\" Type=\"" + Profile.XENC
                + "Element\"><xenc:EncryptionMethod Algorithm=\"" + Profile.GCM + "\"/><ds:KeyInfo xmlns:ds=\""
                + Profile.DS
                + "\"><xenc:EncryptedKey>" + key + "</xenc:EncryptedKey></ds:KeyInfo>" + cipherData(sealed)
                + "</xenc:EncryptedData>";
    }

    private static String cipherData(byte[] value) {
        return "<xenc:CipherData><xenc:CipherValue>" + StrictBase64.encode(value)
                + "</xenc:CipherValue></xenc:CipherData>";
    }

    /** As ConcatKDF parameters are written: hex with one pad byte in front. */
    static String hex(String text) {
        return "00" + HexFormat.of().formatHex(KeyTransport.ascii(text));
    }
}
