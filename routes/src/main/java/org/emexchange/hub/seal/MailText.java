package org.emexchange.hub.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Writes entities of RFC 2045, of fixed text and base64 only: nothing that a sender chose gets into a header. */
final class MailText {
    private MailText() {}

    /** @param headers each with its CRLF */
    static byte[] part(String headers, byte[] content) {
        return join(
                ascii(headers + "Content-Transfer-Encoding: base64\r\n\r\n"),
                Base64.getMimeEncoder().encode(content),
                ascii("\r\n"));
    }

    /** A boundary that is no line of base64. */
    static String boundary() {
        return "=_" + UUID.randomUUID();
    }

    /** @param type the Content-Type without its boundary */
    static byte[] multipart(String type, List<byte[]> parts) {
        String boundary = boundary();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("Content-Type: " + type + "; boundary=\"" + boundary + "\"\r\n"));
        for (byte[] part : parts) {
            out.writeBytes(ascii("\r\n--" + boundary + "\r\n"));
            out.writeBytes(part);
        }
        out.writeBytes(ascii("\r\n--" + boundary + "--\r\n"));
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
