package org.emexchange.hub.pipeline;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** A mail that goes as it was written: whatever sends it writes no header of its own and encodes nothing anew. */
final class FixedMail extends MimeMessage {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    FixedMail(String headers, byte[] octets) throws MessagingException {
        super(Session.getInstance(new Properties()), new ByteArrayInputStream(whole(headers, octets)));
    }

    /** As a Date header has it. */
    static String date(Instant at) {
        return DATE.format(at);
    }

    private static byte[] whole(String headers, byte[] octets) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(headers.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(octets);
        return whole.toByteArray();
    }

    @Override
    public void saveChanges() {
        // It is as it should be.
    }
}
