package org.emexchange.hub.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.AlertText;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.Register;

/**
 * The one door that something unsealed leaves by. Takes nothing but an {@link AlertMail}, writes every word of the mail
 * itself, and sends it to the contact that the register or the settings name: whatever a route, a header or a caller says.
 */
final class AlertGuard extends GuardingProducer {
    private final String from;
    private final AlertOptions options;
    private final Supplier<Register> parties;
    private final InstantSource clock = InstantSource.system();

    AlertGuard(Endpoint endpoint, AsyncProducer out, String from, AlertOptions options, Supplier<Register> parties) {
        super(endpoint, out);
        this.from = from;
        this.options = options;
        this.parties = parties;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        if (!(exchange.getMessage().getBody() instanceof AlertMail mail)) {
            throw new EgressGuard.UnsealedException();
        }
        byte[] text = AlertText.mail(mail.alert(), options.call()).getBytes(StandardCharsets.US_ASCII);
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(new FixedMail(headers(mail, address(mail), clock.instant()), text));
        send(exchange);
    }

    private String address(AlertMail mail) {
        Optional<AlertContact> contact = mail.party().isEmpty()
                ? Optional.of(options.operators())
                : mail.party().map(parties.get()::alertContact);
        return contact.flatMap(AlertContact::mail)
                .orElseThrow(() -> new IllegalStateException("nobody is to be alerted by mail there"));
    }

    /** A repeat after a crash bears the same Message-ID; a transfer may stall more than once. */
    private String headers(AlertMail mail, String to, Instant at) {
        Alert alert = mail.alert();
        return String.join(
                "\r\n",
                "From: " + from,
                "To: " + to,
                "Subject: " + AlertText.subject(alert),
                "Date: " + FixedMail.date(at),
                "Message-ID: <" + alert.reference() + "." + alert.kind() + "."
                        + alert.since().getEpochSecond() + "."
                        + mail.party().map(party -> party.value()).orElse("operators") + "@"
                        + from.substring(from.indexOf('@') + 1) + ">",
                "Auto-Submitted: auto-generated",
                "Importance: high",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=us-ascii",
                "Content-Transfer-Encoding: 7bit",
                "",
                "");
    }
}
