package org.emexchange.hub.pipeline;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Runs a mailbox's route, and says to it how often it has failed on this very mail before, by the place where it lies. That
 * the mail server did not give the mail is its failure and not ours.
 */
final class MailAttempts implements Processor {
    private static final String FAILURES = "emx.failures";

    private final String mailbox;
    private final Processor route;
    private final Attempts attempts = new Attempts();

    MailAttempts(String mailbox, Processor route) {
        this.mailbox = mailbox;
        this.route = route;
    }

    /** How often we have failed on it so far. */
    static int before(Exchange exchange) {
        return Routes.carried(exchange, FAILURES, Integer.class);
    }

    @Override
    public void process(Exchange exchange) {
        String place = MailPlace.of(mailbox, Routes.mail(exchange)).text();
        exchange.setProperty(FAILURES, attempts.failed(place));
        try {
            route.process(exchange);
        } catch (Exception failure) {
            exchange.setException(failure);
        }
        Exception failure = exchange.getException();
        if (failure == null) {
            attempts.done(place);
        } else if (!(failure instanceof MessagingException || failure instanceof IOException)) {
            attempts.failure(place, failure);
        }
    }
}
