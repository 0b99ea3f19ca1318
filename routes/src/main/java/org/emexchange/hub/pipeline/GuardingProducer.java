package org.emexchange.hub.pipeline;

import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.service.ServiceHelper;

/** Stands before a transport's own producer, which nothing else reaches, and lives as long as it. */
abstract class GuardingProducer extends DefaultProducer {
    private final AsyncProducer out;

    GuardingProducer(Endpoint endpoint, AsyncProducer out) {
        super(endpoint);
        this.out = out;
    }

    /** Lets it out, and fails as the transport does. */
    final void send(Exchange exchange) throws Exception {
        out.process(exchange);
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
    }

    @Override
    protected final void doStart() throws Exception {
        super.doStart();
        ServiceHelper.startService(out);
    }

    @Override
    protected final void doStop() throws Exception {
        ServiceHelper.stopService(out);
        super.doStop();
    }
}
