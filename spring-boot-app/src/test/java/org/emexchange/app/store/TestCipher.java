package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with the context as associated data, and HMAC pseudonyms, under keys that live as long as the test. */
final class TestCipher implements CipherAtRest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SecretKeySpec KEY = key("AES");
    private static final SecretKeySpec PSEUDONYM_KEY = key("HmacSHA256");

    static final Pseudonyms PSEUDONYMS = clear -> {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(PSEUDONYM_KEY);
            return HexFormat.of().formatHex(mac.doFinal(clear.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    };

    private static SecretKeySpec key(String algorithm) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return new SecretKeySpec(key, algorithm);
    }

    @Override
    public byte[] encrypt(byte[] clear, String context) {
        byte[] nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, clear, 0, context);
        return ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
    }

    @Override
    public byte[] decrypt(byte[] stored, String context) {
        return run(Cipher.DECRYPT_MODE, stored, stored, 12, context);
    }

    private static byte[] run(int mode, byte[] nonce, byte[] octets, int from, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, KEY, new GCMParameterSpec(128, nonce, 0, 12));
            cipher.updateAAD(context.getBytes(UTF_8));
            return cipher.doFinal(octets, from, octets.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
