package org.emexchange.app.demo;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** The signature algorithms of the profile, and the keys that each goes with. */
enum SignatureFamily {
    ECDSA_SHA256("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "SHA256withECDSAinP1363Format", true),
    ECDSA_SHA384("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", "SHA384withECDSAinP1363Format", true),
    RSA_PSS_SHA256("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", "SHA-256", false),
    RSA_PSS_SHA384("http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1", "SHA-384", false);

    private static final int SMALLEST_RSA = 3072;

    private final String uri;
    private final String algorithm;
    private final boolean curve;

    SignatureFamily(String uri, String algorithm, boolean curve) {
        this.uri = uri;
        this.algorithm = algorithm;
        this.curve = curve;
    }

    String uri() {
        return uri;
    }

    /** The one that this package signs with, by its key. */
    static SignatureFamily of(PrivateKey key) {
        if (key instanceof RSAKey) {
            return RSA_PSS_SHA256;
        }
        return bits(key) == 384 ? ECDSA_SHA384 : ECDSA_SHA256;
    }

    /** The one of that name, where the key may be used with it. */
    static SignatureFamily named(String uri, PublicKey key) throws NotOpenedException {
        return Arrays.stream(values())
                .filter(family -> family.uri.equals(uri) && family.takes(key))
                .findFirst()
                .orElseThrow(() -> new NotOpenedException("a signature algorithm outside the profile"));
    }

    private boolean takes(Key key) {
        return curve == key instanceof ECKey
                && (curve ? bits(key) == 256 || bits(key) == 384 : bits(key) >= SMALLEST_RSA);
    }

    private static int bits(Key key) {
        if (key instanceof ECKey ec) {
            return ec.getParams().getCurve().getField().getFieldSize();
        }
        return key instanceof RSAKey rsa ? rsa.getModulus().bitLength() : 0;
    }

    byte[] sign(PrivateKey key, byte[] octets) throws GeneralSecurityException {
        Signature signature = engine();
        signature.initSign(key);
        signature.update(octets);
        return signature.sign();
    }

    boolean verify(PublicKey key, byte[] octets, byte[] value) throws GeneralSecurityException {
        Signature signature = engine();
        signature.initVerify(key);
        signature.update(octets);
        return signature.verify(value);
    }

    private Signature engine() throws GeneralSecurityException {
        if (curve) {
            return Signature.getInstance(algorithm);
        }
        int salt = algorithm.equals("SHA-256") ? 32 : 48;
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(new PSSParameterSpec(algorithm, "MGF1", new MGF1ParameterSpec(algorithm), salt, 1));
        return signature;
    }
}
