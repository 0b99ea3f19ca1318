package org.emexchange.hub.pipeline;

import jakarta.mail.MessagingException;
import java.time.InstantSource;
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
                "Date: " + FixedMail.date(clock.instant()),
                "Message-ID: <" + delivery(exchange, sealed) + "@" + from.substring(from.indexOf('@') + 1) + ">",
                "Auto-Submitted: auto-generated",
                "Importance: " + (urgent ? "high" : "normal"),
                "X-EMX-Message-Id: " + sealed.messageId(),
                "X-EMX-Interchange: " + sealed.interchange(),
                "X-EMX-Marking: " + sealed.marking(),
                "");
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(new FixedMail(headers, sealed.octets()));
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
}
