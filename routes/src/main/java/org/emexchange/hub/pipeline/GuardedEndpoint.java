package org.emexchange.hub.pipeline;

import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.component.jms.JmsEndpoint;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.seal.Form;

/** A JMS endpoint whose every producer is the egress guard, and which answers nobody's JMSReplyTo. */
final class GuardedEndpoint extends DefaultEndpoint {
    private static final String OUT = "out.";

    private final JmsEndpoint inner;

    GuardedEndpoint(String uri, Component component, JmsEndpoint inner) {
        super(uri, component);
        this.inner = inner;
        inner.setDisableReplyTo(true);
        inner.setTransacted(true);
    }

    /** @throws IllegalArgumentException unless the destination is {@code out.<door>} */
    @Override
    public Producer createProducer() throws Exception {
        String name = inner.getDestinationName();
        if (name == null || !name.startsWith(OUT)) {
            throw new IllegalArgumentException("a producer's destination is out.<door>");
        }
        inner.setTransacted(false);
        inner.setPreserveMessageQos(true);
        JmsDoor door = new JmsDoor(name.substring(OUT.length()));
        return new EgressGuard(this, inner.createAsyncProducer(), Form.ENVELOPE, new JmsLabel(door));
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        return inner.createConsumer(processor);
    }

    @Override
    public PollingConsumer createPollingConsumer() {
        throw new UnsupportedOperationException("messages are taken in by a door's route only");
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ServiceHelper.startService(inner);
    }

    @Override
    protected void doStop() throws Exception {
        ServiceHelper.stopService(inner);
        super.doStop();
    }
}
