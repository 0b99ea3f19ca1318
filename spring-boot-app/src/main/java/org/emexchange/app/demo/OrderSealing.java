package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/**
 * How a court seals its orders, rightly or with a mistake.
 *
 * @param stranger another party's signing key, for the message that is signed with it
 */
record OrderSealing(OwnKeys own, SigningKey stranger, X509Certificate hub) {
    byte[] seal(Draft draft, Mistake mistake) throws GeneralSecurityException {
        String payload = mistake.payload(OrderText.of(draft.order(), draft.step(), draft.refersTo()));
        SigningKey key = mistake == Mistake.ANOTHER_PARTYS_KEY ? stranger : own.signing();
        String signed = OutsiderEnvelope.signed(draft.header(mistake), payload, key);
        if (mistake == Mistake.BAD_SIGNATURE) {
            signed = Mistake.SAME_ID_OTHER_CONTENT.payload(signed);
        }
        return encrypted(signed.getBytes(StandardCharsets.UTF_8), mistake);
    }

    private byte[] encrypted(byte[] signed, Mistake mistake) throws GeneralSecurityException {
        KeyDerivation parties = new KeyDerivation(own.party(), HubCertificates.HUB);
        if (mistake == Mistake.CIPHER_BLOCK_CHAINING) {
            return ContentEncryption.encryptByChaining(signed, hub, parties);
        }
        byte[] sealed = ContentEncryption.encrypt(signed, hub, parties);
        return mistake == Mistake.MALFORMED ? Arrays.copyOf(sealed, sealed.length - 20) : sealed;
    }
}
