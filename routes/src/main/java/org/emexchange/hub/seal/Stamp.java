package org.emexchange.hub.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;

/**
 * Our signature on what waits in the outbox: over every field of it, by digest where it is long, and over what it would be
 * sealed anew from. So that nothing of it can be exchanged at rest, and nothing that we did not seal and record is sent.
 */
final class Stamp {
    private static final String ENVELOPE = "em-exchange outbox stamp 1";
    private static final String OTHERS = "em-exchange outbox stamp 2 ";

    private final HubKeys keys;

    Stamp(HubKeys keys) {
        this.keys = keys;
    }

    StoredSeal on(Sealed sealed) {
        StoredSeal unstamped = StoredSeal.of(sealed, new byte[0]);
        return StoredSeal.of(sealed, signature(content(unstamped, sealed.clear())));
    }

    void require(StoredSeal stored, byte[] clear) {
        byte[] content = content(stored, clear);
        for (X509Certificate certificate : keys.stampCertificates()) {
            PublicKey key = certificate.getPublicKey();
            if (SignaturePrimitive.forKey(key).verifies(key, content, stored.stamp())) {
                return;
            }
        }
        throw new IllegalStateException("the outbox holds a message that does not bear our stamp");
    }

    private byte[] signature(byte[] content) {
        try {
            return SignaturePrimitive.forKey(keys.signing()).sign(keys.signing(), content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a message cannot be stamped", e);
        }
    }

    private static byte[] content(StoredSeal stored, byte[] clear) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(stored.form() == Form.ENVELOPE ? ENVELOPE : OTHERS + stored.form());
            out.write(Digests.of("SHA-256", stored.octets()));
            out.write(Digests.of("SHA-256", clear));
            out.writeUTF(stored.messageId());
            out.writeUTF(stored.recipient().value());
            out.writeUTF(stored.interchange());
            out.writeUTF(stored.marking());
            out.writeLong(stored.leaf());
            out.writeLong(stored.certificateEnds().getEpochSecond());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
