package org.emexchange.hub.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Control characters hidden in a header: in encoded words (RFC 2047) and in percent-encoded parameters (RFC 2231), where
 * a reader further on would meet them decoded. Nothing decoded here is used.
 */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]*)\\?([^?\\s]*)\\?([^?]*)\\?=");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(utf-8|us-ascii|iso-8859-[0-9]{1,2}|windows-125[0-9])(\\*[a-z-]+)?");
    private static final Pattern PERCENT = Pattern.compile("(?i)%([01][0-9a-f]|7f)");
    private static final Pattern OCTET = Pattern.compile("=([0-9A-Fa-f]{2})|[^=]");

    private EncodedWords() {}

    static void requirePlain(String value) {
        require(!PERCENT.matcher(value).find());
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            require(CHARSET.matcher(word.group(1)).matches());
            for (byte octet : decoded(word.group(2), word.group(3))) {
                require(octet < 0 || (octet >= ' ' && octet != 0x7f));
            }
        }
    }

    private static byte[] decoded(String encoding, String text) {
        if (encoding.equalsIgnoreCase("Q")) {
            return quoted(text);
        }
        require(encoding.equalsIgnoreCase("B"));
        try {
            return Base64.getDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(RefusalCode.MAIL_HEADER, e);
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        Matcher octet = OCTET.matcher(text);
        int at = 0;
        while (octet.find() && octet.start() == at) {
            String hex = octet.group(1);
            out.write(hex == null ? text.charAt(at) : Integer.parseInt(hex, 16));
            at = octet.end();
        }
        require(at == text.length());
        return out.toByteArray();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_HEADER);
        }
    }
}
