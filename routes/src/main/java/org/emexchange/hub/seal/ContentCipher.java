package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM as XML Encryption 1.1 has it: 96-bit IV, ciphertext, 128-bit tag. A key encrypts one content only. */
final class ContentCipher {
    private static final int KEY = 32;
    private static final int IV = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentCipher() {}

    static byte[] freshKey() {
        return random(KEY);
    }

    static byte[] encrypt(byte[] key, byte[] clear) throws GeneralSecurityException {
        byte[] iv = random(IV);
        byte[] sealed = Arrays.copyOf(iv, IV + clear.length + TAG);
        cipher(Cipher.ENCRYPT_MODE, key, iv).doFinal(clear, 0, clear.length, sealed, IV);
        return sealed;
    }

    static byte[] decrypt(byte[] key, byte[] sealed) throws GeneralSecurityException {
        if (key.length != KEY || sealed.length < IV + TAG) {
            throw new AEADBadTagException();
        }
        return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, IV)).doFinal(sealed, IV, sealed.length - IV);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, iv));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] octets = new byte[length];
        RANDOM.nextBytes(octets);
        return octets;
    }
}
