package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.interfaces.ECPublicKey;
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
        for (HubKeys.Pair pair : keys) {
            if (document.fits(pair.certificate().getPublicKey())) {
                Optional<byte[]> clear = tryWith(pair.key(), document, sender, receiver);
                if (clear.isPresent()) {
                    return clear.get();
                }
            }
        }
        throw new RefusedException(RefusalCode.DECRYPTION);
    }

    private static Optional<byte[]> tryWith(
            PrivateKey own, EncryptedDocument document, PartyId sender, PartyId receiver) {
        byte[] contentKey = contentKey(own, document, sender, receiver);
        try {
            return Optional.of(ContentCipher.decrypt(contentKey, document.content()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(contentKey, (byte) 0);
        }
    }

    private static byte[] contentKey(PrivateKey own, EncryptedDocument document, PartyId sender, PartyId receiver) {
        byte[] instead = ContentCipher.freshKey();
        try {
            Optional<ECPublicKey> originator = document.originator();
            byte[] key = originator.isEmpty()
                    ? KeyTransport.unwrapByRsa(document.wrappedKey(), own)
                    : KeyTransport.unwrap(
                            document.wrappedKey(), KeyTransport.agree(own, originator.get(), sender, receiver));
            return key.length == instead.length ? key : instead;
        } catch (GeneralSecurityException | ProviderException e) {
            return instead;
        }
    }
}
