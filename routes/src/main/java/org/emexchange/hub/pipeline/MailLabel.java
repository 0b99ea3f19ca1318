package org.emexchange.hub.pipeline;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.seal.Sealed;

/**
 * The headers of a mail: to the one address that the register has for the recipient, with nothing in them that a sender
 * chose and no personal data. The Message-ID is made of the message id, so that every attempt of a delivery bears the same.
 */
record MailLabel(String from, Supplier<Register> parties, InstantSource clock) implements EgressGuard.OuterLabel {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    MailLabel(String from, Supplier<Register> parties) {
        this(from, parties, InstantSource.system());
    }

    @Override
    public void address(Exchange exchange, Sealed sealed) throws MessagingException {
        boolean urgent = Boolean.TRUE.equals(exchange.getProperty(EgressGuard.URGENT));
        String headers = String.join(
                "\r\n",
                "From: " + from,
                "To: " + mailbox(sealed.recipient()),
                "Subject: [" + sealed.marking() + "] EM Exchange " + sealed.interchange() + " " + sealed.messageId(),
                "Date: " + DATE.format(clock.instant()),
                "Message-ID: <" + delivery(exchange, sealed) + "@" + from.substring(from.indexOf('@') + 1) + ">",
                "Auto-Submitted: auto-generated",
                "Importance: " + (urgent ? "high" : "normal"),
                "X-EMX-Message-Id: " + sealed.messageId(),
                "X-EMX-Interchange: " + sealed.interchange(),
                "X-EMX-Marking: " + sealed.marking(),
                "");
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(new Unchanged(headers, sealed.octets()));
    }

    private static String delivery(Exchange exchange, Sealed sealed) {
        return String.valueOf(exchange.getProperty(EgressGuard.DELIVERY_ID, sealed.messageId(), String.class))
                .replace('#', '.');
    }

    private String mailbox(PartyId recipient) {
        return parties.get()
                .party(recipient)
                .flatMap(Party::mail)
                .orElseThrow(() -> new IllegalStateException(recipient + " has no mailbox in the register"));
    }

    /** Goes as it was sealed: whatever sends it writes no header of its own and encodes nothing anew. */
    private static final class Unchanged extends MimeMessage {
        Unchanged(String headers, byte[] octets) throws MessagingException {
            super(Session.getInstance(new Properties()), new ByteArrayInputStream(whole(headers, octets)));
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
}
