package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Opens a judged document with the receiver's keys. Whatever goes wrong, its sender sees one and the same fault, after the
 * same work: where no content key comes out, the content is tried with a random one.
 */
final class Decryption {
    private final List<HubKeys.Pair> keys;

    Decryption(List<HubKeys.Pair> keys) {
        this.keys = List.copyOf(keys);
    }

    byte[] open(EncryptedDocument document, PartyId sender, PartyId receiver) {
        return open(document.between(sender, receiver));
    }

    byte[] open(Locked locked) {
        for (HubKeys.Pair pair : keys) {
            if (locked.fits(pair.certificate())) {
                Optional<byte[]> clear = tryWith(pair.key(), locked);
                if (clear.isPresent()) {
                    return clear.get();
                }
            }
        }
        throw new RefusedException(RefusalCode.DECRYPTION);
    }

    private static Optional<byte[]> tryWith(PrivateKey own, Locked locked) {
        byte[] contentKey = contentKey(own, locked);
        try {
            return Optional.of(locked.content(contentKey));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(contentKey, (byte) 0);
        }
    }

    private static byte[] contentKey(PrivateKey own, Locked locked) {
        byte[] instead = ContentCipher.freshKey();
        try {
            byte[] key = locked.contentKey(own);
            return key.length == instead.length ? key : instead;
        } catch (GeneralSecurityException | ProviderException e) {
            return instead;
        }
    }
}
