package org.emexchange.hub.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption of what the hub stores: AES-256-GCM under a data key of its own for each record, which is
 * wrapped under the current key of the {@link KeyFile}. A new current key takes effect at once; what older ones wrapped stays
 * readable, and is rewrapped without touching the content.
 *
 * <p>Stored form: version, length and id of the wrapping key, wrapped data key (40 octets), IV (12), ciphertext and tag.
 */
public final class AtRest {
    private static final byte VERSION = 1;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How many octets at the beginning of a stored record are enough to rewrap it. */
    public static final int HEAD = 64;

    private final Keys keys;

    public AtRest(Keys keys) {
        this.keys = keys;
    }

    /** Under the keys of a file that will not change. */
    public AtRest(KeyFile keys) {
        this(new Keys() {
            @Override
            public KeyFile now() {
                return keys;
            }

            @Override
            public KeyFile having(String id) {
                return keys;
            }
        });
    }

    /** @param context where the result is kept; it must be given again to decrypt */
    public byte[] encrypt(byte[] clear, String context) {
        try {
            byte[] dataKey = random(32);
            byte[] iv = random(IV);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, dataKey, iv, context).doFinal(clear);
            return join(keys.now(), dataKey, iv, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a record cannot be encrypted", e);
        }
    }

    /** @throws IllegalStateException when the stored value was altered, or belongs to another context */
    public byte[] decrypt(byte[] stored, String context) {
        try {
            Parts parts = Parts.of(stored);
            return cipher(Cipher.DECRYPT_MODE, dataKey(parts), parts.iv(), context)
                    .doFinal(parts.sealed());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("a stored record does not open: altered, or not of this place", e);
        }
    }

    /**
     * The same record under the current key; the content is neither touched nor checked.
     *
     * @param stored the record, or its first {@value #HEAD} octets: then the result takes their place
     */
    public byte[] rewrap(byte[] stored) {
        try {
            Parts parts = Parts.of(stored);
            return join(keys.now(), dataKey(parts), parts.iv(), parts.sealed());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("a stored record cannot be rewrapped", e);
        }
    }

    /** How every record begins that is under that key. */
    public static byte[] beginningUnder(String keyId) {
        byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + id.length)
                .put(VERSION)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    private byte[] dataKey(Parts parts) throws GeneralSecurityException {
        return KeyTransport.unwrap(parts.wrapped(), keys.having(parts.keyId()).key(parts.keyId()));
    }

    private static Cipher cipher(int mode, byte[] dataKey, byte[] iv, String context) throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec(dataKey, "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] join(KeyFile keys, byte[] dataKey, byte[] iv, byte[] sealed) throws GeneralSecurityException {
        byte[] beginning = beginningUnder(keys.currentId());
        byte[] wrapped = KeyTransport.wrap(dataKey, keys.key(keys.currentId()));
        return ByteBuffer.allocate(beginning.length + wrapped.length + iv.length + sealed.length)
                .put(beginning)
                .put(wrapped)
                .put(iv)
                .put(sealed)
                .array();
    }

    private static byte[] random(int length) {
        byte[] octets = new byte[length];
        RANDOM.nextBytes(octets);
        return octets;
    }

    private record Parts(String keyId, byte[] wrapped, byte[] iv, byte[] sealed) {
        static Parts of(byte[] stored) {
            ByteBuffer in = ByteBuffer.wrap(stored);
            if (in.get() != VERSION) {
                throw new IllegalStateException("unknown form of a stored record");
            }
            byte[] id = take(in, in.get());
            byte[] wrapped = take(in, KeyTransport.WRAPPED);
            byte[] iv = take(in, IV);
            return new Parts(new String(id, StandardCharsets.US_ASCII), wrapped, iv, take(in, in.remaining()));
        }

        private static byte[] take(ByteBuffer in, int length) {
            byte[] octets = new byte[length];
            in.get(octets);
            return octets;
        }
    }
}
