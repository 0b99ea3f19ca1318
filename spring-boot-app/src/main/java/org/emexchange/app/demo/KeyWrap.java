package org.emexchange.app.demo;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** How a content key travels: the whole {@code xenc:EncryptedKey} for a recipient's certificate, by the kind of its key. */
final class KeyWrap {
    static final String OAEP = "http://www.w3.org/2009/xmlenc11#rsa-oaep";
    static final String MGF = "http://www.w3.org/2009/xmlenc11#mgf1sha256";
    static final String AGREEMENT = "http://www.w3.org/2009/xmlenc11#ECDH-ES";
    static final String CONCAT = "http://www.w3.org/2009/xmlenc11#ConcatKDF";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final String DIGEST = "<ds:DigestMethod Algorithm=\"" + SHA256 + "\"/>";

    private KeyWrap() {}

    static String encryptedKey(SecretKey content, X509Certificate recipient, KeyDerivation derivation)
            throws GeneralSecurityException {
        String name = "<ds:KeyName>" + OutsiderSignature.name(recipient) + "</ds:KeyName>";
        return recipient.getPublicKey() instanceof ECPublicKey curve
                ? byAgreement(content, curve, derivation, name)
                : byOaep(content, recipient.getPublicKey(), name);
    }

    private static String byOaep(SecretKey content, PublicKey recipient, String name) throws GeneralSecurityException {
        Cipher cipher = oaep();
        cipher.init(Cipher.WRAP_MODE, recipient, oaepParameters());
        return "<xenc:EncryptedKey><xenc:EncryptionMethod Algorithm=\"" + OAEP + "\">" + DIGEST
                + "<xenc11:MGF xmlns:xenc11=\"" + ContentEncryption.NAMESPACE_11 + "\" Algorithm=\"" + MGF + "\"/>"
                + "</xenc:EncryptionMethod><ds:KeyInfo>" + name + "</ds:KeyInfo>"
                + ContentEncryption.cipherData(cipher.wrap(content)) + "</xenc:EncryptedKey>";
    }

    private static String byAgreement(SecretKey content, ECPublicKey recipient, KeyDerivation derivation, String name)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(recipient.getParams());
        KeyPair ephemeral = generator.generateKeyPair();
        Cipher wrap = Cipher.getInstance("AESWrap");
        wrap.init(Cipher.WRAP_MODE, derivation.key(agree(ephemeral.getPrivate(), recipient)));
        return "<xenc:EncryptedKey><xenc:EncryptionMethod Algorithm=\"" + KeyDerivation.WRAP + "\"/><ds:KeyInfo>"
                + "<xenc:AgreementMethod Algorithm=\"" + AGREEMENT + "\">"
                + derivationMethod(derivation)
                + originator((ECPublicKey) ephemeral.getPublic())
                + "<xenc:RecipientKeyInfo>" + name + "</xenc:RecipientKeyInfo></xenc:AgreementMethod></ds:KeyInfo>"
                + ContentEncryption.cipherData(wrap.wrap(content)) + "</xenc:EncryptedKey>";
    }

    private static String derivationMethod(KeyDerivation derivation) {
        return "<xenc11:KeyDerivationMethod xmlns:xenc11=\"" + ContentEncryption.NAMESPACE_11 + "\" Algorithm=\""
                + CONCAT + "\"><xenc11:ConcatKDFParams AlgorithmID=\"" + derivation.algorithmId()
                + "\" PartyUInfo=\"" + derivation.partyU() + "\" PartyVInfo=\"" + derivation.partyV() + "\">"
                + DIGEST + "</xenc11:ConcatKDFParams></xenc11:KeyDerivationMethod>";
    }

    private static String originator(ECPublicKey key) {
        return "<xenc:OriginatorKeyInfo><ds:KeyValue><dsig11:ECKeyValue xmlns:dsig11=\""
                + ContentEncryption.SIGNATURE_11 + "\"><dsig11:NamedCurve URI=\"" + CurvePoint.curve(key)
                + "\"/><dsig11:PublicKey>" + OutsiderSignature.base64(CurvePoint.encode(key))
                + "</dsig11:PublicKey></dsig11:ECKeyValue></ds:KeyValue></xenc:OriginatorKeyInfo>";
    }

    static byte[] agree(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    static Cipher oaep() throws GeneralSecurityException {
        return Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    }

    static OAEPParameterSpec oaepParameters() {
        return new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    }
}
