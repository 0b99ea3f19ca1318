package org.emexchange.app.demo;

import static org.emexchange.app.demo.OutsiderXml.exactly;
import static org.emexchange.app.demo.OutsiderXml.text;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import org.w3c.dom.Element;

/** The {@code xenc:EncryptedData} around an envelope, put together and taken apart by hand. */
final class ContentEncryption {
    static final String NAMESPACE = "http://www.w3.org/2001/04/xmlenc#";
    static final String NAMESPACE_11 = "http://www.w3.org/2009/xmlenc11#";
    static final String SIGNATURE_11 = "http://www.w3.org/2009/xmldsig11#";
    private static final String TYPE = NAMESPACE + "Element";
    private static final String GCM = NAMESPACE_11 + "aes256-gcm";
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentEncryption() {}

    static byte[] encrypt(byte[] envelope, X509Certificate recipient, KeyDerivation derivation)
            throws GeneralSecurityException {
        SecretKey content = contentKey();
        byte[] iv = random(IV);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, content, new GCMParameterSpec(TAG_BITS, iv));
        return document(
                GCM, KeyWrap.encryptedKey(content, recipient, derivation), joined(iv, cipher.doFinal(envelope)));
    }

    /** As {@link #encrypt}, but by cipher block chaining, which is outside the profile: for a message that is wrong. */
    static byte[] encryptByChaining(byte[] envelope, X509Certificate recipient, KeyDerivation derivation)
            throws GeneralSecurityException {
        SecretKey content = contentKey();
        byte[] iv = random(BLOCK);
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, content, new IvParameterSpec(iv));
        return document(
                NAMESPACE + "aes256-cbc",
                KeyWrap.encryptedKey(content, recipient, derivation),
                joined(iv, cipher.doFinal(envelope)));
    }

    private static byte[] document(String algorithm, String encryptedKey, byte[] cipherText) {
        String xml = "<xenc:EncryptedData xmlns:xenc=\"" + NAMESPACE + "\" Type=\"" + TYPE + "\">"
                + "<xenc:EncryptionMethod Algorithm=\"" + algorithm + "\"/><ds:KeyInfo xmlns:ds=\""
                + OutsiderSignature.NAMESPACE + "\">" + encryptedKey + "</ds:KeyInfo>" + cipherData(cipherText)
                + "</xenc:EncryptedData>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** @param own the recipient's private keys, present and former: the first that fits opens it */
    static byte[] decrypt(byte[] sealed, List<PrivateKey> own, KeyDerivation derivation) throws NotOpenedException {
        Element data = OutsiderXml.parse(sealed).getDocumentElement();
        List<Element> parts = OutsiderXml.elements(data);
        boolean profile = OutsiderXml.is(data, NAMESPACE, "EncryptedData")
                && data.getAttribute("Type").equals(TYPE)
                && parts.size() == 3
                && OutsiderXml.is(parts.get(0), NAMESPACE, "EncryptionMethod")
                && parts.get(0).getAttribute("Algorithm").equals(GCM)
                && OutsiderXml.is(parts.get(1), OutsiderSignature.NAMESPACE, "KeyInfo");
        if (!profile) {
            throw new NotOpenedException("encryption outside the profile");
        }
        Element encryptedKey = exactly(parts.get(1), NAMESPACE, "EncryptedKey").get(0);
        byte[] octets = cipherValue(parts.get(2));
        GeneralSecurityException fault = new GeneralSecurityException("no key");
        for (PrivateKey key : own) {
            try {
                return decrypted(octets, KeyUnwrap.contentKey(encryptedKey, key, derivation));
            } catch (GeneralSecurityException notForThisKey) {
                fault = notForThisKey;
            }
        }
        throw new NotOpenedException("none of the recipient's keys decrypts it", fault);
    }

    private static byte[] decrypted(byte[] octets, SecretKey content) throws GeneralSecurityException {
        if (octets.length < IV) {
            throw new GeneralSecurityException("too short");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, content, new GCMParameterSpec(TAG_BITS, octets, 0, IV));
        return cipher.doFinal(octets, IV, octets.length - IV);
    }

    static String cipherData(byte[] octets) {
        return "<xenc:CipherData><xenc:CipherValue>" + OutsiderSignature.base64(octets)
                + "</xenc:CipherValue></xenc:CipherData>";
    }

    static byte[] cipherValue(Element cipherData) throws NotOpenedException {
        if (!OutsiderXml.is(cipherData, NAMESPACE, "CipherData")) {
            throw new NotOpenedException("no cipher data");
        }
        return OutsiderSignature.decode(
                text(exactly(cipherData, NAMESPACE, "CipherValue").get(0)));
    }

    private static SecretKey contentKey() throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        return generator.generateKey();
    }

    private static byte[] random(int length) {
        byte[] octets = new byte[length];
        RANDOM.nextBytes(octets);
        return octets;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
