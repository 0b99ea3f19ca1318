package org.emexchange.mapping.hl7;

import java.util.Set;
import java.util.regex.Pattern;

/** Checks the characters and delimiters of one segment in one pass. */
final class Er7Segment {
    private static final Set<String> ESCAPES = Set.of("\\F\\", "\\S\\", "\\T\\", "\\R\\", "\\E\\");
    private static final int ESCAPE = 3;
    /** Only these segments say what the delimiters are. */
    private static final Pattern HEADER = Pattern.compile("(MSH|FHS|BHS)\\|\\^~\\\\&\\|");

    private final String segment;
    private final Er7Limits limits;
    private int fields;
    private int repetitions = 1;

    private Er7Segment(String segment, Er7Limits limits) {
        this.segment = segment;
        this.limits = limits;
    }

    static void check(String segment, Er7Limits limits) {
        Er7Segment walk = new Er7Segment(segment, limits);
        walk.require(segment.length() <= limits.segmentLength());
        int at = HEADER.matcher(segment).lookingAt() ? Er7Message.DELIMITERS.length() : 0;
        while (at < segment.length()) {
            at = walk.step(at);
        }
    }

    private int step(int at) {
        char c = segment.charAt(at);
        require(isText(c) && c != '&');
        if (c == '|') {
            fields++;
            repetitions = 1;
        } else if (c == '~') {
            repetitions++;
        } else if (c == '\\') {
            int end = Math.min(at + ESCAPE, segment.length());
            require(ESCAPES.contains(segment.substring(at, end)));
            return end;
        }
        require(fields <= limits.fields() && repetitions <= limits.repetitions());
        return at + 1;
    }

    private static boolean isText(char c) {
        return !Character.isISOControl(c)
                && c != '\uFEFF'
                && c != '\uFFFE'
                && c != '\uFFFF'
                && c != '\u2028'
                && c != '\u2029';
    }

    private void require(boolean holds) {
        Er7Message.require(holds, segment.substring(0, ESCAPE) + (fields == 0 ? "" : "-" + fields));
    }
}
