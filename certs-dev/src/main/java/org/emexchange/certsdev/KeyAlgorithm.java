package org.emexchange.certsdev;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** The kinds of key of the envelope profile and of the certification authorities. */
public enum KeyAlgorithm {
    EC_P256("EC", 256, "SHA256withECDSA"),
    EC_P384("EC", 384, "SHA384withECDSA"),
    RSA_3072("RSA", 3072, "SHA256withRSA");

    private final String family;
    private final int bits;
    private final String signature;

    KeyAlgorithm(String family, int bits, String signature) {
        this.family = family;
        this.bits = bits;
        this.signature = signature;
    }

    KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    /** The JCA name by which a key of this kind signs certificates and lists. */
    String signatureName() {
        return signature;
    }

    boolean isRsa() {
        return this == RSA_3072;
    }

    boolean describes(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return isRsa() && rsa.getModulus().bitLength() == bits;
        }
        return key instanceof ECPublicKey ec
                && !isRsa()
                && ec.getParams().getCurve().getField().getFieldSize() == bits;
    }

    /** Whether the two halves belong together, found by signing with one and verifying with the other. */
    static boolean belongTogether(PrivateKey key, PublicKey publicKey) throws GeneralSecurityException {
        if (!key.getAlgorithm().equals(publicKey.getAlgorithm())) {
            return false;
        }
        Signature probe = Signature.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
        byte[] octets = {1};
        probe.initSign(key);
        probe.update(octets);
        byte[] signed = probe.sign();
        probe.initVerify(publicKey);
        probe.update(octets);
        return probe.verify(signed);
    }
}
