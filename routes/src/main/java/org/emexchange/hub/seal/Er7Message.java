package org.emexchange.hub.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * An HL7 v2 message in ER7, bounded while it is walked and before anything is made of it: UTF-8, segments that end with
 * CR, the usual delimiters, no control characters, and no escape sequence but those of the delimiters and {@code \.br\}.
 *
 * @param octets without the frame of MLLP
 * @param segments without their CR
 */
record Er7Message(byte[] octets, List<String> segments) {
    static final int OCTETS = 4 * 1024 * 1024;
    private static final int SURE = 3;
    private static final Pattern SEGMENT = Pattern.compile("[A-Z][A-Z0-9]{2}(\\||$)");
    private static final List<String> ESCAPES = List.of("\\F\\", "\\S\\", "\\T\\", "\\R\\", "\\E\\", "\\.br\\");

    static Er7Message read(byte[] octets) {
        Er7Limits.require(octets);
        String text = text(octets);
        characters(text);
        List<String> segments = List.of(text.substring(0, text.length() - 1).split("\r", -1));
        Msh.read(segments.get(0));
        for (int i = 0; i < segments.size(); i++) {
            segment(segments.get(i), i);
        }
        return new Er7Message(octets, segments);
    }

    /**
     * As {@link #read}, of what the hub itself has written.
     *
     * @throws IllegalStateException where that refuses: the fault is ours
     */
    static Er7Message own(byte[] octets) {
        try {
            return read(octets);
        } catch (RefusedException e) {
            throw new IllegalStateException("the hub wrote HL7 that it would refuse itself", e);
        }
    }

    Msh msh() {
        return Msh.read(segments.get(0));
    }

    String last() {
        return segments.get(segments.size() - 1);
    }

    long count(String name) {
        return segments.stream().filter(segment -> segment.startsWith(name)).count();
    }

    /** ER7 begins with MSH; whatever else begins so is told apart, XML too. */
    private static String text(byte[] octets) {
        try {
            require(octets.length > SURE && octets[0] != '<', RefusalCode.HL7_ENCODING);
            require(octets[octets.length - 1] == '\r', RefusalCode.HL7_ENCODING);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(RefusalCode.HL7_ENCODING, e);
        }
    }

    private static void characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean never = c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF' || c == '\u2028' || c == '\u2029';
            require(c == '\r' || (!Character.isISOControl(c) && !never), RefusalCode.HL7_CHARACTER);
        }
    }

    private static void segment(String segment, int index) {
        require(SEGMENT.matcher(segment).lookingAt(), RefusalCode.HL7_ENCODING);
        require(index == 0 || !segment.startsWith("MSH"), RefusalCode.HL7_MSH);
        int at = segment.indexOf('\\', index == 0 ? Msh.DELIMITERS.length() : 0);
        while (at >= 0) {
            int from = at;
            String escape = ESCAPES.stream()
                    .filter(known -> segment.startsWith(known, from))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(RefusalCode.HL7_CHARACTER));
            at = segment.indexOf('\\', from + escape.length());
        }
    }

    private static void require(boolean holds, RefusalCode code) {
        if (!holds) {
            throw new RefusedException(code);
        }
    }
}
