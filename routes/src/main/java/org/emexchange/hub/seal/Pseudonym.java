package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed pseudonyms of order and subject ids: HMAC-SHA-256, its first 16 octets in hex. */
public final class Pseudonym {
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    public Pseudonym(KeyFile keys) {
        this.key = new SecretKeySpec(keys.pseudonymKey(), "HmacSHA256");
    }

    public String of(String clear) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String hex = HexFormat.of().formatHex(mac.doFinal(clear.getBytes(StandardCharsets.UTF_8)));
            return hex.substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
