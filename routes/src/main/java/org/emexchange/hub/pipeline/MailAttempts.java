package org.emexchange.hub.pipeline;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Runs a mailbox's route, and says to it how often it has failed on this very mail before, by the place where it lies.
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
        } else {
            attempts.failure(place, failure);
        }
    }
}
