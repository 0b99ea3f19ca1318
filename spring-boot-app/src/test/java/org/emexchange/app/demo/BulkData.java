package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented positions of one person for one night, made again from their seed wherever they are needed. Nine in ten lie within
 * the hours and the square that are granted; of the others it is known by how they are made that they do not, without any
 * geometry.
 */
record BulkData(String transfer, String about, int parts, long seed) {
    /** So many fixes to a part, which stays below 4 MiB. */
    static final int FIXES = 83_000;

    /** Octets of a fix, at most. */
    private static final int LONGEST = 50;

    private static final Instant FROM = Instant.parse("2026-11-14T20:00:00Z");
    private static final int HOURS_GRANTED = 6;
    private static final int SECONDS = 3_600;

    /** How many parts hold so many MiB. */
    static int parts(int mebibytes) {
        return Math.max(2, Math.toIntExact(((long) mebibytes << 20) / (FIXES * (LONGEST - 1L)) + 1));
    }

    /** @param granted leaves out what is not */
    String fixes(int part, boolean granted) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + part);
        StringBuilder text = new StringBuilder(FIXES * LONGEST);
        for (int n = 0; n < FIXES; n++) {
            int kind = random.nextInt(20);
            int second = random.nextInt(HOURS_GRANTED * SECONDS);
            Instant at = kind == 0 ? FROM.minusSeconds(1 + second % SECONDS) : FROM.plusSeconds(second);
            long latitude = (kind == 1 ? 538_190_000L : 537_963_000L) + random.nextInt(4_000);
            long longitude = 15_480_000L + random.nextInt(4_000);
            int metres = 10 + random.nextInt(80);
            if (!granted || kind > 1) {
                text.append(text.isEmpty() ? "" : "\n").append(at).append(',');
                degrees(text, latitude).append(",-");
                degrees(text, longitude).append(',').append(metres).append(",GPS");
            }
        }
        return text.toString();
    }

    private static StringBuilder degrees(StringBuilder text, long tenMillionths) {
        String digits = String.valueOf(tenMillionths);
        int point = digits.length() - 7;
        return text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }

    /** @param previous digest of the part before; empty for the first */
    String part(int number, String previous) {
        String before = previous.isEmpty() ? "" : "<Previous>" + previous + "</Previous>";
        return document("<Part><Number>" + number + "</Number>" + before
                + "<Track><Activation>ACT-77120</Activation><Fixes>" + fixes(number, false)
                + "</Fixes></Track></Part>");
    }

    String manifest(List<String> digests) {
        return document("<Manifest><Digests>" + String.join(" ", digests) + "</Digests><Records>" + (long) FIXES * parts
                + "</Records></Manifest>");
    }

    private String document(String piece) {
        String subject = PublishedExample.of("bulk-location/manifest").text().replaceAll(">\\s+<", "><");
        subject = subject.substring(subject.indexOf("<Subject>"), subject.indexOf("<TakenAt>"));
        return "<BulkLocation xmlns=\"urn:emexchange:bulk-location:1\"><TransferId>" + transfer
                + "</TransferId><AboutRequest>" + about + "</AboutRequest>" + subject
                + "<TakenAt>2026-11-20T08:15:00Z</TakenAt><Parts>" + parts + "</Parts>" + piece + "</BulkLocation>";
    }

    /** It is canonical as it is written. */
    static String digest(String payload) {
        return HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", payload.getBytes(StandardCharsets.UTF_8)));
    }
}
