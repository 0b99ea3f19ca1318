package org.emexchange.hub.seal;

import static org.emexchange.hub.seal.Vectors.hex;
import static org.emexchange.hub.seal.Vectors.number;
import static org.emexchange.hub.seal.Vectors.text;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every primitive of the envelope against Wycheproof: the same verdict inside the profile, a refusal beyond it. */
class WycheproofTest {
    /**
     * The provider of older JDKs refuses a valid signature whose point has x at or above the group order, which one in
     * 2^128 has: two vectors. It fails closed, and the sender signs anew.
     */
    @Test
    void verifiesEcdsa() {
        boolean refusesLargeX = Runtime.version().feature() < 25;
        Vectors.of("ecdsa_secp256r1_sha256_p1363_test.json")
                .run(
                        (group, test) -> !refusesLargeX || !Set.of("115", "257").contains(text(test, "tcId")),
                        (group, test) -> SignaturePrimitive.ECDSA_SHA256.verifies(
                                publicKey("EC", hex(group, "publicKeyDer")), hex(test, "msg"), hex(test, "sig")));
    }

    @Test
    void verifiesRsaPss() {
        Vectors.of("rsa_pss_3072_sha256_mgf1_32_test.json")
                .run(
                        (group, test) -> true,
                        (group, test) -> SignaturePrimitive.PSS_SHA256.verifies(
                                publicKey("RSA", hex(group, "publicKeyDer")), hex(test, "msg"), hex(test, "sig")));
    }

    @Test
    void unwrapsRsaOaepWithoutLabel() {
        Vectors.of("rsa_oaep_3072_sha256_mgf1sha256_test.json")
                .run((group, test) -> text(test, "label").isEmpty(), (group, test) -> {
                    try {
                        PrivateKey key = KeyFactory.getInstance("RSA")
                                .generatePrivate(new PKCS8EncodedKeySpec(hex(group, "privateKeyPkcs8")));
                        return Arrays.equals(hex(test, "msg"), KeyTransport.unwrapByRsa(hex(test, "ct"), key));
                    } catch (GeneralSecurityException e) {
                        return false;
                    }
                });
    }

    @Test
    void decryptsAes256Gcm() {
        Vectors.of("aes_gcm_test.json")
                .run(
                        (group, test) -> number(group, "keySize") == 256
                                && number(group, "ivSize") == 96
                                && number(group, "tagSize") == 128
                                && text(test, "aad").isEmpty(),
                        (group, test) -> decrypts(test));
    }

    private static boolean decrypts(JsonNode test) {
        byte[] iv = hex(test, "iv");
        byte[] ct = hex(test, "ct");
        byte[] tag = hex(test, "tag");
        byte[] sealed = ByteBuffer.allocate(iv.length + ct.length + tag.length)
                .put(iv)
                .put(ct)
                .put(tag)
                .array();
        try {
            return Arrays.equals(hex(test, "msg"), ContentCipher.decrypt(hex(test, "key"), sealed));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Test
    void unwrapsByAes256KeyWrap() {
        Vectors.of("aes_wrap_test.json")
                .run(
                        (group, test) -> number(group, "keySize") == 256 && hex(test, "msg").length == 32,
                        (group, test) -> {
                            try {
                                byte[] key = KeyTransport.unwrap(hex(test, "ct"), hex(test, "key"));
                                return Arrays.equals(hex(test, "msg"), key);
                            } catch (GeneralSecurityException e) {
                                return false;
                            }
                        });
    }

    @Test
    void agreesByEcdhOnNamedCurvesAndUncompressedPoints() {
        Vectors.of("ecdh_secp256r1_test.json")
                .run((group, test) -> !text(test, "result").equals("acceptable"), (group, test) -> {
                    try {
                        ECPublicKey other = Curve.ofEncoded(hex(test, "public"));
                        return Curve.of(other).equals(Optional.of(Curve.ofUri(Profile.P256)))
                                && Arrays.equals(
                                        hex(test, "shared"), KeyTransport.secret(scalar(hex(test, "private")), other));
                    } catch (RefusedException e) {
                        return false;
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException("a point that was not refused does not agree", e);
                    }
                });
    }

    private static PrivateKey scalar(byte[] scalar) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(
                        new BigInteger(1, scalar), Curve.ofUri(Profile.P256).parameters()));
    }

    private static PublicKey publicKey(String algorithm, byte[] encoded) {
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
