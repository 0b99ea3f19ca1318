package org.emexchange.hub.seal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * The parts of a signed content: one XML, and for people at most one text and one PDF, of which nothing is read. A part
 * inside a part is one too many.
 */
final class SignedParts {
    private static final int MOST = 3;
    private static final Set<String> XML = Set.of("application/xml", "text/xml");
    private static final Set<String> CHARSETS = Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252");
    private static final Set<String> ENCODINGS = Set.of("7bit", "8bit", "base64", "quoted-printable");

    private SignedParts() {}

    /** The XML, from the octets that were signed. */
    static byte[] xml(byte[] signed) {
        List<MimePart> parts = parts(MimePart.read(signed));
        Optional<MimePart> xml = Optional.empty();
        Set<String> seen = new HashSet<>();
        for (MimePart part : parts) {
            String kind = kind(part.type());
            require(seen.add(kind));
            part.requireEncoding(ENCODINGS);
            if (kind.equals("xml")) {
                xml = Optional.of(part);
            }
        }
        return xml.orElseThrow(() -> new RefusedException(RefusalCode.MAIL_CONTENT))
                .text(RefusalCode.MAIL_CONTENT);
    }

    private static List<MimePart> parts(MimePart whole) {
        if (!whole.type().is("multipart/mixed")) {
            return List.of(whole);
        }
        Multipart parts = whole.multipart(MOST);
        return IntStream.range(0, parts.size()).mapToObj(parts::part).toList();
    }

    private static String kind(ContentType type) {
        if (type.multipart()) {
            throw new RefusedException(RefusalCode.MIME_LIMIT);
        }
        String charset = type.parameter("charset").orElse("utf-8");
        if (XML.contains(type.name())) {
            requireCharset(charset.equals("utf-8"));
            return "xml";
        }
        boolean text = type.is("text/plain");
        require(text || type.is("application/pdf"));
        requireCharset(!text || CHARSETS.contains(charset));
        return type.name();
    }

    static byte[] write(byte[] xml, String messageId, Optional<Rendering> rendering) {
        byte[] first = MailText.part(
                "Content-Type: application/xml; charset=utf-8\r\nContent-Disposition: attachment; filename=\""
                        + messageId + ".xml\"\r\n",
                xml);
        if (rendering.isEmpty()) {
            return first;
        }
        List<byte[]> parts = new ArrayList<>(List.of(first));
        parts.add(MailText.part(
                "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"" + messageId
                        + ".pdf\"\r\n",
                rendering.get().pdf()));
        return MailText.multipart("multipart/mixed", parts);
    }

    private static void requireCharset(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_ENCODING);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_CONTENT);
        }
    }
}
