package org.emexchange.hub.seal;

import java.util.Arrays;
import java.util.Base64;

/**
 * Base64 with nothing to spare: XML white space between characters, full padding, unused bits zero. So that no two texts
 * stand for the same octets but by white space.
 */
final class StrictBase64 {
    private static final int QUANTUM = 4;

    private StrictBase64() {}

    static String encode(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    /** @throws IllegalArgumentException for anything else, an empty text included */
    static byte[] decode(String text) {
        byte[] compact = compact(text);
        if (compact.length == 0 || compact.length % QUANTUM != 0) {
            throw new IllegalArgumentException("not base64");
        }
        byte[] octets = Base64.getDecoder().decode(compact);
        byte[] last = Arrays.copyOfRange(compact, compact.length - QUANTUM, compact.length);
        if (!Arrays.equals(Base64.getEncoder().encode(Base64.getDecoder().decode(last)), last)) {
            throw new IllegalArgumentException("not base64");
        }
        return octets;
    }

    private static byte[] compact(String text) {
        byte[] compact = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                throw new IllegalArgumentException("not base64");
            }
            if (!Shape.white(c)) {
                compact[length++] = (byte) c;
            }
        }
        return Arrays.copyOf(compact, length);
    }
}
