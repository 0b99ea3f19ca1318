package org.emexchange.hub.pipeline;

import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Sealed;

/**
 * The only way out, but for alerts ({@link AlertGuard}). Takes nothing but a {@link Sealed} message of its door's form, and sends it to the address of the
 * recipient that it is sealed for: whatever a route, a header or a caller says, no other address can be reached.
 */
final class EgressGuard extends GuardingProducer {
    static final String DELIVERY_ID = "emx.delivery-id";
    static final String LANE = "emx.lane";
    static final String URGENT = "emx.urgent";

    private final Form form;
    private final OuterLabel label;

    EgressGuard(Endpoint endpoint, AsyncProducer out, Form form, OuterLabel label) {
        super(endpoint, out);
        this.form = form;
        this.label = label;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        if (!(exchange.getMessage().getBody() instanceof Sealed sealed) || sealed.form() != form) {
            throw new UnsealedException();
        }
        label.address(exchange, sealed);
        send(exchange);
    }

    /** Turns a sealed message into what its transport sends: body, labels, and the one address that it is sealed for. */
    @FunctionalInterface
    interface OuterLabel {
        void address(Exchange exchange, Sealed sealed) throws Exception;
    }

    /** Something that is not sealed was about to leave: an error of ours, never a refusal. */
    static final class UnsealedException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnsealedException() {
            super("only a sealed message leaves the hub");
        }
    }
}
