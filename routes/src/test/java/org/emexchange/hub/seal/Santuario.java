package org.emexchange.hub.seal;

import java.io.ByteArrayOutputStream;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.xml.security.Init;
import org.apache.xml.security.encryption.EncryptedData;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.encryption.params.ConcatKDFParams;
import org.apache.xml.security.encryption.params.KeyAgreementParameters;
import org.apache.xml.security.encryption.params.KeyAgreementParameters.ActorType;
import org.apache.xml.security.keys.KeyInfo;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.utils.XMLUtils;
import org.emexchange.hub.policy.PartyId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Signs, verifies, encrypts and decrypts by the profile with Apache Santuario alone, as a party of its own would. */
final class Santuario {
    static {
        Init.init();
    }

    private Santuario() {}

    /** @param envelope an Envelope whose only child is Signed */
    static byte[] sign(byte[] envelope, String algorithm, String digest, PrivateKey key) throws Exception {
        Document document = Xml.parse(envelope);
        Element root = document.getDocumentElement();
        ((Element) root.getFirstChild()).setIdAttribute("Id", true);
        XMLSignature signature = new XMLSignature(document, "", algorithm, 0, Profile.EXC_C14N, null, null);
        root.appendChild(signature.getElement());
        Transforms transforms = new Transforms(document);
        transforms.addTransform(Profile.EXC_C14N);
        signature.addDocument("#Signed", transforms, digest);
        signature.sign(key);
        return octets(document);
    }

    static boolean verify(byte[] envelope, PublicKey key) throws Exception {
        Element root = Xml.parse(envelope).getDocumentElement();
        ((Element) root.getFirstChild()).setIdAttribute("Id", true);
        return new XMLSignature((Element) root.getLastChild(), "", true).checkSignatureValue(key);
    }

    static byte[] encrypt(byte[] clear, PublicKey recipient, PartyId sender, PartyId receiver) throws Exception {
        Document document = Xml.parse(clear);
        byte[] key = ContentCipher.freshKey();
        SecretKey contentKey = new SecretKeySpec(key, "AES");
        EncryptedKey encryptedKey = recipient instanceof ECPublicKey point
                ? agreed(document, contentKey, point, sender, receiver)
                : transported(document, contentKey, recipient);
        XMLCipher cipher = XMLCipher.getInstance(Profile.GCM);
        cipher.init(XMLCipher.ENCRYPT_MODE, contentKey);
        EncryptedData data = cipher.getEncryptedData();
        KeyInfo keyInfo = new KeyInfo(document);
        keyInfo.add(encryptedKey);
        data.setKeyInfo(keyInfo);
        return octets(withoutRecipientKey(cipher.doFinal(document, document.getDocumentElement(), false)));
    }

    /** Santuario names the recipient by its public key; the profile has a KeyName there or nothing. */
    private static Document withoutRecipientKey(Document document) {
        Node named = document.getElementsByTagNameNS(Profile.XENC, "RecipientKeyInfo")
                .item(0);
        if (named != null) {
            named.getParentNode().removeChild(named);
        }
        return document;
    }

    private static EncryptedKey transported(Document document, SecretKey contentKey, PublicKey recipient)
            throws Exception {
        XMLCipher cipher = XMLCipher.getInstance(Profile.OAEP, null, Profile.SHA256);
        cipher.init(XMLCipher.WRAP_MODE, recipient);
        return cipher.encryptKey(document, contentKey, Profile.MGF, null);
    }

    private static EncryptedKey agreed(
            Document document, SecretKey contentKey, ECPublicKey recipient, PartyId sender, PartyId receiver)
            throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(recipient.getParams());
        KeyPair ephemeral = generator.generateKeyPair();
        ConcatKDFParams derivation = ConcatKDFParams.createBuilder(256, Profile.SHA256)
                .algorithmID(EncryptionXml.hex(Profile.KW))
                .partyUInfo(EncryptionXml.hex(sender.value()))
                .partyVInfo(EncryptionXml.hex(receiver.value()))
                .build();
        KeyAgreementParameters agreement = new KeyAgreementParameters(ActorType.ORIGINATOR, Profile.ECDH, derivation);
        agreement.setOriginatorKeyPair(ephemeral);
        agreement.setRecipientPublicKey(recipient);
        XMLCipher cipher = XMLCipher.getInstance(Profile.KW);
        cipher.init(XMLCipher.WRAP_MODE, null);
        return cipher.encryptKey(document, contentKey, agreement, null);
    }

    static byte[] decrypt(byte[] encrypted, PrivateKey key) throws Exception {
        Document document = Xml.parse(encrypted);
        XMLCipher cipher = XMLCipher.getInstance();
        cipher.init(XMLCipher.DECRYPT_MODE, null);
        cipher.setKEK(key);
        return octets(cipher.doFinal(document, document.getDocumentElement()));
    }

    private static byte[] octets(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLUtils.outputDOM(document, out, false);
        return out.toByteArray();
    }
}
