package org.emexchange.hub.pipeline;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Makes what the outbox held into a sealed message again, after its leaf and our stamp are checked. */
final class Restoration implements Processor {
    static final String WAITING = "emx.waiting";

    private final Kernel kernel;

    Restoration(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public void process(Exchange exchange) {
        Outbox.Waiting waiting = Routes.carried(exchange, WAITING, Outbox.Waiting.class);
        exchange.getMessage().setBody(kernel.sealing().restore(waiting.stored(), waiting.clear()));
    }
}
