package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** HL7 messages in ER7, sealed by {@code docs/hl7-seal.md}. */
final class OutsiderEr7 {
    static final String STANDARD = "urn:emexchange:er7:1";
    private static final DateTimeFormatter LONDON =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx").withZone(ZoneId.of("Europe/London"));

    private OutsiderEr7() {}

    /** Each with a CR behind it. */
    static String segments(String... segments) {
        return String.join("\r", segments) + "\r";
    }

    /** The clock in London, with the offset that it has then. */
    static String time(Instant at) {
        return LONDON.format(at);
    }

    static String escape(String text) {
        return text.replace("\\", "\\E\\")
                .replace("|", "\\F\\")
                .replace("^", "\\S\\")
                .replace("&", "\\T\\")
                .replace("~", "\\R\\");
    }

    /** The message with its header behind MSH and its signature at the end. */
    static byte[] seal(OutsiderHeader header, String message, SigningKey signing, boolean wrong)
            throws GeneralSecurityException {
        int behindMsh = message.indexOf('\r') + 1;
        String content = message.substring(0, behindMsh) + zeh(header) + message.substring(behindMsh);
        byte[] signature = OutsiderCms.sign(content.getBytes(StandardCharsets.UTF_8), signing);
        String sent = wrong ? content.replaceFirst("UNICODE UTF-8\r", "UNICODE UTF-8|\r") : content;
        return (sent + "ZES|1|" + OutsiderSignature.base64(signature) + "\r").getBytes(StandardCharsets.UTF_8);
    }

    private static String zeh(OutsiderHeader header) {
        return String.join(
                        "|",
                        "ZEH|1",
                        header.messageId(),
                        header.sender(),
                        header.receiver(),
                        header.scope("INTERCHANGE"),
                        header.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                        Instant.parse(header.scope("EXPIRES"))
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        header.scope("MARKING"),
                        header.scope("PURPOSE"),
                        header.scope("POWER"),
                        header.scope("AGREEMENT"),
                        header.scope("ORDER"),
                        header.scope("SEQUENCE"))
                + "\r";
    }

    /** The n-th field of the first segment of that name, empty where there is none; MSH-1 is not counted. */
    static String field(String message, String segment, int index) {
        for (String line : message.split("\r", -1)) {
            String[] fields = line.split("\\|", -1);
            if (fields[0].equals(segment) && index < fields.length) {
                return fields[index];
            }
        }
        return "";
    }
}
