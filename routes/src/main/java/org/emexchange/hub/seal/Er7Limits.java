package org.emexchange.hub.seal;

import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Counts what an ER7 message is made of, octet by octet, and stops at the first too many; its delimiters are ASCII. */
final class Er7Limits {
    static final int SEGMENTS = 10_000;
    static final int FIELDS = 256;
    static final int REPETITIONS = 1_000;
    static final int FIELD = 65_536;

    private int segments;
    private int fields;
    private int repetitions;
    private int length;

    private Er7Limits() {}

    static void require(byte[] octets) {
        limit(octets.length <= Er7Message.OCTETS);
        Er7Limits counted = new Er7Limits();
        for (byte octet : octets) {
            counted.count(octet);
        }
    }

    private void count(byte octet) {
        switch (octet) {
            case '\r' -> {
                segments++;
                fields = 0;
                field();
            }
            case '|' -> {
                fields++;
                field();
            }
            case '~' -> repetitions++;
            default -> length++;
        }
        limit(segments <= SEGMENTS && fields <= FIELDS && repetitions < REPETITIONS && length <= FIELD);
    }

    private void field() {
        repetitions = 0;
        length = 0;
    }

    private static void limit(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.HL7_LIMIT);
        }
    }
}
