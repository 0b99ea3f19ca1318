package org.emexchange.app.hub;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Ids that a sender works out for itself, as RFC 9562 says and not as the hub does. */
final class PartyIds {
    private PartyIds() {}

    static String version5(String namespace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(HexFormat.of().parseHex(namespace.replace("-", "")));
            String hex = HexFormat.of().formatHex(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            String variant = new BigInteger(hex.substring(16, 17), 16)
                    .and(BigInteger.valueOf(3))
                    .or(BigInteger.valueOf(8))
                    .toString(16);
            return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-5" + hex.substring(13, 16) + "-" + variant
                    + hex.substring(17, 20) + "-" + hex.substring(20, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
