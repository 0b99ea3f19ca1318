package org.emexchange.hub.pipeline;

import jakarta.jms.ConnectionFactory;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsEndpoint;
import org.emexchange.hub.edge.JmsOptions;

/** The one JMS component of the hub: every endpoint that it makes, however it was asked for, is guarded. */
public final class GuardedJms extends JmsComponent {
    public GuardedJms(ConnectionFactory connections) {
        JmsOptions.fix(this, connections);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        return new GuardedEndpoint(uri, this, (JmsEndpoint) super.createEndpoint(uri, remaining, parameters));
    }
}
