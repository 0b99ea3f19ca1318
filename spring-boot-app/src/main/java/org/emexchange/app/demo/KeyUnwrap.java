package org.emexchange.app.demo;

import static org.emexchange.app.demo.OutsiderXml.elements;
import static org.emexchange.app.demo.OutsiderXml.exactly;
import static org.emexchange.app.demo.OutsiderXml.text;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import org.w3c.dom.Element;

/** Reads an {@code xenc:EncryptedKey} by the profile and takes the content key out with the recipient's private key. */
final class KeyUnwrap {
    private static final String XENC = ContentEncryption.NAMESPACE;
    private static final String XENC11 = ContentEncryption.NAMESPACE_11;
    private static final String DSIG11 = ContentEncryption.SIGNATURE_11;
    private static final String DS = OutsiderSignature.NAMESPACE;

    private KeyUnwrap() {}

    /** @throws GeneralSecurityException if it is not for that key, which may be tried with another of the recipient's */
    static SecretKey contentKey(Element encryptedKey, PrivateKey own, KeyDerivation derivation)
            throws NotOpenedException, GeneralSecurityException {
        List<Element> parts = elements(encryptedKey).size() == 2
                ? exact(encryptedKey, "EncryptionMethod", "CipherData")
                : exact(encryptedKey, "EncryptionMethod", "KeyInfo", "CipherData");
        byte[] wrapped = ContentEncryption.cipherValue(parts.get(parts.size() - 1));
        Cipher cipher;
        if (parts.get(0).getAttribute("Algorithm").equals(KeyDerivation.WRAP)) {
            cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, derivation.key(agreed(parts.get(1), own, derivation)));
        } else {
            checkOaep(parts.get(0));
            cipher = KeyWrap.oaep();
            cipher.init(Cipher.UNWRAP_MODE, own, KeyWrap.oaepParameters());
        }
        return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
    }

    private static List<Element> exact(Element parent, String... names) throws NotOpenedException {
        List<Element> parts = elements(parent);
        for (int i = 0; i < names.length; i++) {
            String namespace = names[i].equals("KeyInfo") ? DS : XENC;
            if (parts.size() != names.length || !OutsiderXml.is(parts.get(i), namespace, names[i])) {
                throw new NotOpenedException(parent.getLocalName() + " is not of the profile's shape");
            }
        }
        return parts;
    }

    private static void checkOaep(Element method) throws NotOpenedException {
        List<Element> parts = elements(method);
        boolean profile = method.getAttribute("Algorithm").equals(KeyWrap.OAEP)
                && parts.size() == 2
                && OutsiderXml.is(parts.get(0), DS, "DigestMethod")
                && parts.get(0).getAttribute("Algorithm").equals(KeyWrap.SHA256)
                && OutsiderXml.is(parts.get(1), XENC11, "MGF")
                && parts.get(1).getAttribute("Algorithm").equals(KeyWrap.MGF);
        if (!profile) {
            throw new NotOpenedException("a key transport outside the profile");
        }
    }

    private static byte[] agreed(Element keyInfo, PrivateKey own, KeyDerivation derivation)
            throws NotOpenedException, GeneralSecurityException {
        Element agreement = exactly(keyInfo, XENC, "AgreementMethod").get(0);
        List<Element> parts = elements(agreement);
        boolean shape = agreement.getAttribute("Algorithm").equals(KeyWrap.AGREEMENT)
                && parts.size() >= 2
                && OutsiderXml.is(parts.get(0), XENC11, "KeyDerivationMethod")
                && OutsiderXml.is(parts.get(1), XENC, "OriginatorKeyInfo");
        if (!shape || !(own instanceof ECPrivateKey curve)) {
            throw new NotOpenedException("a key agreement outside the profile");
        }
        checkDerivation(parts.get(0), derivation);
        return KeyWrap.agree(own, originator(elements(parts.get(1)).get(0), curve));
    }

    private static void checkDerivation(Element method, KeyDerivation derivation) throws NotOpenedException {
        Element params = exactly(method, XENC11, "ConcatKDFParams").get(0);
        Element digest = exactly(params, DS, "DigestMethod").get(0);
        if (!method.getAttribute("Algorithm").equals(KeyWrap.CONCAT)
                || !digest.getAttribute("Algorithm").equals(KeyWrap.SHA256)
                || !derivation.matches(params)) {
            throw new NotOpenedException("other derivation parameters than the profile's");
        }
    }

    private static PublicKey originator(Element key, ECPrivateKey own)
            throws NotOpenedException, GeneralSecurityException {
        if (OutsiderXml.is(key, DSIG11, "DEREncodedKeyValue")) {
            byte[] der = OutsiderSignature.decode(text(key));
            PublicKey read = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
            return CurvePoint.decode(CurvePoint.encode((ECPublicKey) read), own.getParams());
        }
        Element value = exactly(key, DSIG11, "ECKeyValue").get(0);
        List<Element> parts = exactly(value, DSIG11, "NamedCurve", "PublicKey");
        if (!parts.get(0).getAttribute("URI").equals(CurvePoint.curve(own))) {
            throw new NotOpenedException("another curve than the recipient's");
        }
        return CurvePoint.decode(OutsiderSignature.decode(text(parts.get(1))), own.getParams());
    }
}
