package org.emexchange.hub.seal;

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
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** The four signature algorithms of the profile, by their URIs. */
enum SignaturePrimitive {
    ECDSA_SHA256(Profile.ECDSA_SHA256, "SHA-256", false),
    ECDSA_SHA384(Profile.ECDSA_SHA384, "SHA-384", false),
    PSS_SHA256(Profile.PSS_SHA256, "SHA-256", true),
    PSS_SHA384(Profile.PSS_SHA384, "SHA-384", true);

    private static final int LEAST_RSA = 3072;

    final String uri;
    private final String digest;
    private final boolean rsa;

    SignaturePrimitive(String uri, String digest, boolean rsa) {
        this.uri = uri;
        this.digest = digest;
        this.rsa = rsa;
    }

    static String[] uris() {
        return Arrays.stream(values()).map(known -> known.uri).toArray(String[]::new);
    }

    static SignaturePrimitive of(String uri) {
        return Arrays.stream(values())
                .filter(known -> known.uri.equals(uri))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RefusalCode.ALGORITHM));
    }

    /** What a key of this kind, private or public, signs with: P-256 and P-384 by the digest as long as the curve. */
    static SignaturePrimitive forKey(Key key) {
        if (key instanceof ECKey point) {
            return point.getParams().getCurve().getField().getFieldSize() > 256 ? ECDSA_SHA384 : ECDSA_SHA256;
        }
        return PSS_SHA256;
    }

    String digest() {
        return digest;
    }

    /** Whether a registered key may be used with this algorithm. */
    boolean fits(PublicKey key) {
        return rsa
                ? key instanceof RSAKey modulus && modulus.getModulus().bitLength() >= LEAST_RSA
                : key instanceof ECKey point && Curve.of(point).isPresent();
    }

    byte[] sign(PrivateKey key, byte[] octets) throws GeneralSecurityException {
        Signature signature = engine();
        signature.initSign(key);
        signature.update(octets);
        return signature.sign();
    }

    /** False also for a value of another length than the key's: no two values stand for one signature. */
    boolean verifies(PublicKey key, byte[] octets, byte[] value) {
        if (!fits(key) || value.length != length(key)) {
            return false;
        }
        try {
            Signature signature = engine();
            signature.initVerify(key);
            signature.update(octets);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static int length(PublicKey key) {
        if (key instanceof RSAKey modulus) {
            return (modulus.getModulus().bitLength() + 7) / 8;
        }
        return key instanceof ECKey point
                ? Curve.of(point).map(curve -> 2 * curve.size()).orElse(-1)
                : -1;
    }

    private Signature engine() throws GeneralSecurityException {
        if (!rsa) {
            return Signature.getInstance(digest.replace("-", "") + "withECDSAinP1363Format");
        }
        Signature signature = Signature.getInstance("RSASSA-PSS");
        MGF1ParameterSpec mask = new MGF1ParameterSpec(digest);
        int salt = digest.equals("SHA-256") ? 32 : 48;
        signature.setParameter(new PSSParameterSpec(digest, "MGF1", mask, salt, PSSParameterSpec.TRAILER_FIELD_BC));
        return signature;
    }
}
