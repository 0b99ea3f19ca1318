package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Goes through octets line by line: CR and LF together or not at all, no NUL, and 998 octets at most (RFC 5322, 2.1.1). */
final class Lines {
    static final int LONGEST = 998;

    private final byte[] octets;
    private final int to;
    private final RefusalCode code;
    private int start;
    private int end;
    private int following;

    /** @param code with which a lonely CR or LF is refused */
    Lines(byte[] octets, int from, int to, RefusalCode code) {
        this.octets = octets;
        this.to = to;
        this.code = code;
        this.following = from;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() {
        if (following >= to) {
            return false;
        }
        start = following;
        for (end = start; end < to && octets[end] != '\r'; end++) {
            if (end - start >= LONGEST) {
                throw new RefusedException(RefusalCode.MIME_LIMIT);
            }
            if (octets[end] == '\n' || octets[end] == 0) {
                throw new RefusedException(code);
            }
        }
        if (end < to && (end + 1 == to || octets[end + 1] != '\n')) {
            throw new RefusedException(code);
        }
        following = Math.min(to, end + 2);
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Where the next line begins. */
    int following() {
        return following;
    }

    String text() {
        return new String(octets, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Every line of these octets to its end, only to have its form checked. */
    static void require(byte[] octets, int from, int to, RefusalCode code) {
        Lines lines = new Lines(octets, from, to, code);
        boolean more = lines.next();
        while (more) {
            more = lines.next();
        }
    }
}
