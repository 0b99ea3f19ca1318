package org.emexchange.mapping.hl7;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * One message in ER7 that has been found well-formed: UTF-8 and said to be so in MSH-18, version 2.5.1, segments that
 * end with CR, the usual delimiters, within {@link Er7Limits}; no control character, no subcomponent, and no escape
 * sequence but those of the delimiters. Nothing here has been parsed by a library.
 *
 * @param segments without their CR, MSH first
 */
public record Er7Message(List<String> segments) {
    static final String DELIMITERS = "MSH|^~\\&|";
    static final String VERSION = "2.5.1";
    static final String CHARSET = "UNICODE UTF-8";
    private static final int MSH_FIELDS = 18;
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]{2}");
    private static final Pattern CONTROL_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    public Er7Message {
        segments = List.copyOf(segments);
    }

    /**
     * The message in the octets.
     *
     * @throws UnreadableException {@code MALFORMED}, with the first place at fault
     */
    public static Er7Message read(byte[] octets, Er7Limits limits) {
        String text = text(octets, limits);
        Er7Message message =
                new Er7Message(List.of(text.substring(0, text.length() - 1).split("\r", -1)));
        message.checkMsh();
        for (int i = 0; i < message.segments.size(); i++) {
            String segment = message.segments.get(i);
            require(NAME.matcher(name(segment)).matches(), "*");
            require(i == 0 || !name(segment).equals("MSH"), "MSH");
            Er7Segment.check(segment, limits);
        }
        return message;
    }

    /** MSH-10 of what may not be a message at all: present only where it has the form of a control id. */
    public static Optional<String> controlId(byte[] octets) {
        String beginning = new String(octets, 0, Math.min(octets.length, 1024), StandardCharsets.UTF_8);
        String[] fields = beginning.split("\r", 2)[0].split("\\|", -1);
        boolean present = beginning.startsWith(DELIMITERS) && fields.length > 10;
        return Optional.of(fields)
                .filter(any -> present && CONTROL_ID.matcher(any[9]).matches())
                .map(msh -> msh[9]);
    }

    /** Names of the segments, in order. */
    public List<String> names() {
        return segments.stream().map(Er7Message::name).toList();
    }

    /** MSH-9 as it stands. */
    public String type() {
        return msh(9);
    }

    /** The message with a CR behind every segment. */
    String text() {
        return String.join("\r", segments) + "\r";
    }

    private void checkMsh() {
        require(segments.get(0).split("\\|", -1).length >= MSH_FIELDS, "MSH-18");
        require(CONTROL_ID.matcher(msh(10)).matches(), "MSH-10");
        require(msh(12).equals(VERSION), "MSH-12");
        require(msh(18).equals(CHARSET), "MSH-18");
    }

    private String msh(int field) {
        return segments.get(0).split("\\|", -1)[field - 1];
    }

    private static String name(String segment) {
        int end = segment.indexOf('|');
        return end < 0 ? segment : segment.substring(0, end);
    }

    private static String text(byte[] octets, Er7Limits limits) {
        require(octets.length > 0 && octets.length <= limits.octets(), "/");
        byte[] begin = DELIMITERS.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < begin.length; i++) {
            require(i < octets.length && octets[i] == begin[i], "MSH");
        }
        require(octets[octets.length - 1] == '\r', "/");
        int segments = 0;
        for (byte octet : octets) {
            segments += octet == '\r' ? 1 : 0;
        }
        require(segments <= limits.segments(), "/");
        return utf8(octets);
    }

    /** @throws UnreadableException {@code MALFORMED} where the octets are not UTF-8 */
    public static String utf8(byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("/");
        }
    }

    /** @throws UnreadableException {@code MALFORMED} with the place, unless it holds */
    public static void require(boolean holds, String place) {
        if (!holds) {
            throw malformed(place);
        }
    }

    private static UnreadableException malformed(String place) {
        return new UnreadableException(Kind.MALFORMED, List.of(place));
    }
}
