package org.emexchange.hub.pipeline;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.emexchange.hub.seal.Sealed;

/** Makes what the outbox held into a sealed message again, after our stamp is checked. */
final class Restoration implements Processor {
    static final String WAITING = "emx.waiting";
    /** As it went, or was to go. */
    static final String SEALED = "emx.sealed";

    private final Kernel kernel;

    Restoration(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public void process(Exchange exchange) {
        Outbox.Waiting waiting = Routes.carried(exchange, WAITING, Outbox.Waiting.class);
        Sealed sealed =
                kernel.sealing().restore(waiting.stored(), waiting.clear().get());
        exchange.setProperty(SEALED, sealed);
        exchange.getMessage().setBody(sealed);
    }
}
