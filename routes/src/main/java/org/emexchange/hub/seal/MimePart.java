package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** An entity of RFC 2045: its headers, and where its body is in the octets; nothing is copied. */
final class MimePart {
    private final MimeHeaders headers;
    private final ContentType type;
    private final byte[] octets;
    private final int from;
    private final int to;

    private MimePart(MimeHeaders headers, byte[] octets, int from, int to) {
        this.headers = headers;
        this.type = ContentType.of(headers.only("content-type").orElse("text/plain"));
        this.octets = octets;
        this.from = from;
        this.to = to;
    }

    static MimePart read(byte[] octets) {
        return read(octets, 0, octets.length);
    }

    /** @throws RefusedException for headers that are malformed or beyond the limits */
    static MimePart read(byte[] octets, int from, int to) {
        Lines lines = new Lines(octets, from, to, RefusalCode.MAIL_HEADER);
        MimeHeaders headers = MimeHeaders.read(lines);
        return new MimePart(headers, octets, lines.following(), to);
    }

    MimeHeaders headers() {
        return headers;
    }

    ContentType type() {
        return type;
    }

    Multipart multipart(int most) {
        return Multipart.read(octets, from, to, type.boundary(), most);
    }

    /** The content of a part in base64 and nothing else. */
    byte[] base64(RefusalCode malformed) {
        requireEncoding(Set.of("base64"));
        return decoded(malformed);
    }

    /** The content of a part that is in base64, or as it stands. */
    byte[] text(RefusalCode malformed) {
        requireEncoding(Set.of("base64", "7bit", "8bit"));
        if (encoding().equals("base64")) {
            return decoded(malformed);
        }
        Lines.require(octets, from, to, RefusalCode.MAIL_ENCODING);
        return Arrays.copyOfRange(octets, from, to);
    }

    void requireEncoding(Set<String> allowed) {
        if (!allowed.contains(encoding())) {
            throw new RefusedException(RefusalCode.MAIL_ENCODING);
        }
    }

    private String encoding() {
        return headers.only("content-transfer-encoding").orElse("7bit").toLowerCase(Locale.ROOT);
    }

    private byte[] decoded(RefusalCode malformed) {
        Lines.require(octets, from, to, RefusalCode.MAIL_ENCODING);
        try {
            return StrictBase64.decode(new String(octets, from, to - from, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(malformed, e);
        }
    }
}
