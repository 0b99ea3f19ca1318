package org.emexchange.hub.pipeline;

import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Takes each message of a file through the duties of its interchange, in the file's order, each in a transaction of its own.
 * What was done before a stop is known by the inbox and answered as it was; a failure of ours with one keeps no other back,
 * and the file comes again.
 */
final class EachMessage implements Processor {
    /** More than these are no matter of single messages. */
    private static final int FAILURES = 10;

    private final Kernel kernel;
    private final String route;

    EachMessage(Kernel kernel, String route) {
        this.kernel = kernel;
        this.route = route;
    }

    @Override
    public void process(Exchange exchange) throws IOException {
        Passage<?> file = Routes.carried(exchange, Routes.PASSAGE, Passage.class);
        try (ProducerTemplate template = exchange.getContext().createProducerTemplate()) {
            each(file, template);
        }
        if (file.released) {
            file.known = true;
            exchange.setRouteStop(true);
        }
    }

    private void each(Passage<?> file, ProducerTemplate template) {
        int failures = 0;
        for (Passage<?> message : file.batch.orElseThrow().messages()) {
            boolean turn = file.only.isEmpty()
                    || file.only.get().equals(message.header().messageId());
            if (turn && !done(message, template)) {
                failures += file.lastAttempt ? setAside(message) : 1;
            }
            if (failures > FAILURES) {
                break;
            }
        }
        if (failures > 0) {
            throw new IllegalStateException("messages of a file could not be processed");
        }
    }

    private boolean done(Passage<?> message, ProducerTemplate template) {
        Exchange sent = template.send(Routes.direct(route), prepared -> prepared.setProperty(Routes.PASSAGE, message));
        return sent.getException() == null;
    }

    private int setAside(Passage<?> message) {
        new Rejection(kernel).of(message, new RefusedException(RefusalCode.POISON));
        return 0;
    }
}
