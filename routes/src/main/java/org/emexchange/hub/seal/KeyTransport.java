package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.emexchange.hub.policy.PartyId;

/** The primitives of the two key transports. */
final class KeyTransport {
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private static final int KEY = 32;
    static final int WRAPPED = 40;

    private KeyTransport() {}

    static byte[] wrapByRsa(byte[] contentKey, PublicKey recipient) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(Cipher.ENCRYPT_MODE, recipient, OAEP);
        return cipher.doFinal(contentKey);
    }

    static byte[] unwrapByRsa(byte[] wrapped, PrivateKey own) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(Cipher.DECRYPT_MODE, own, OAEP);
        return cipher.doFinal(wrapped);
    }

    static byte[] wrap(byte[] contentKey, byte[] keyEncryptionKey) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(keyEncryptionKey, "AES"));
        return cipher.wrap(new SecretKeySpec(contentKey, "AES"));
    }

    /** A key of 256 bits, wrapped under one of 256 bits: nothing else is unwrapped. */
    static byte[] unwrap(byte[] wrapped, byte[] keyEncryptionKey) throws GeneralSecurityException {
        if (keyEncryptionKey.length != KEY || wrapped.length != WRAPPED) {
            throw new InvalidKeyException("not a key of 256 bits");
        }
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(keyEncryptionKey, "AES"));
        return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
    }

    /** ECDH, then ConcatKDF: the key-encryption key that names both parties. */
    static byte[] agree(PrivateKey own, PublicKey other, PartyId sender, PartyId receiver)
            throws GeneralSecurityException {
        byte[] secret = secret(own, other);
        byte[] key = derive(secret, ascii(Profile.KW), ascii(sender.value()), ascii(receiver.value()));
        Arrays.fill(secret, (byte) 0);
        return key;
    }

    /** A key pair for one message only, on the recipient's curve. */
    static KeyPair ephemeral(ECPublicKey recipient) throws GeneralSecurityException {
        Curve curve = Curve.of(recipient)
                .orElseThrow(() -> new GeneralSecurityException("the recipient's curve is not of the profile"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(curve.parameters());
        return generator.generateKeyPair();
    }

    /** The shared secret Z: the x coordinate, as long as the field. */
    static byte[] secret(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    /** ConcatKDF with SHA-256 (NIST SP 800-56A, 5.8.1), of which one round makes 256 bits. */
    static byte[] derive(byte[] secret, byte[]... otherInfo) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(new byte[] {0, 0, 0, 1});
        digest.update(secret);
        for (byte[] part : otherInfo) {
            digest.update(part);
        }
        return digest.digest();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
