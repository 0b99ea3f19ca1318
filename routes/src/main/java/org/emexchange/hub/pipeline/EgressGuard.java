package org.emexchange.hub.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsConstants;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.service.ServiceHelper;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.edge.Label;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Sealed;

/**
 * The only way out. Takes nothing but a {@link Sealed} message, and sends it to the address of the recipient that it is
 * sealed for: whatever a route, a header or a caller says, no other address can be reached.
 */
final class EgressGuard extends DefaultProducer {
    static final String DELIVERY_ID = "emx.delivery-id";
    static final String LANE = "emx.lane";
    static final String URGENT = "emx.urgent";

    private final AsyncProducer out;
    private final JmsDoor door;

    EgressGuard(Endpoint endpoint, AsyncProducer out, JmsDoor door) {
        super(endpoint);
        this.out = out;
        this.door = door;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        if (!(exchange.getMessage().getBody() instanceof Sealed sealed)) {
            throw new UnsealedException();
        }
        exchange.getMessage().setHeaders(labels(sealed, exchange));
        exchange.getMessage().setBody(sealed.octets());
        out.process(exchange);
    }

    private Map<String, Object> labels(Sealed sealed, Exchange exchange) {
        Map<String, Object> labels = new HashMap<>();
        labels.put(JmsConstants.JMS_DESTINATION_NAME, door.out(sealed.recipient()));
        labels.put(Label.MESSAGE_ID, sealed.messageId());
        labels.put(Label.INTERCHANGE, sealed.interchange());
        labels.put(Label.MARKING, sealed.marking());
        labels.put(Label.SENDER, PartyId.HUB.value());
        labels.put(Label.DUPLICATE_ID, exchange.getProperty(DELIVERY_ID, sealed.messageId(), String.class));
        labels.put("JMSXGroupID", exchange.getProperty(LANE, "", String.class));
        labels.put("JMSPriority", Boolean.TRUE.equals(exchange.getProperty(URGENT)) ? 9 : 4);
        return labels;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ServiceHelper.startService(out);
    }

    @Override
    protected void doStop() throws Exception {
        ServiceHelper.stopService(out);
        super.doStop();
    }

    /** Something that is not sealed was about to leave: an error of ours, never a refusal. */
    static final class UnsealedException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnsealedException() {
            super("only a sealed message leaves the hub");
        }
    }
}
