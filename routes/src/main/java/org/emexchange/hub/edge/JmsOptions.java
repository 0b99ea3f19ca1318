package org.emexchange.hub.edge;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;

/** The options of every JMS endpoint, fixed in this one place. */
public final class JmsOptions {
    /** How long one look for a message lasts, and so how long a door needs until it sees that it is closed. */
    public static final long RECEIVE_MILLIS = 1_000;

    private JmsOptions() {}

    /**
     * A locally transacted session: the message is acknowledged when its route has ended without an exception, and comes
     * again otherwise. Nobody's JMSReplyTo is answered, and no property becomes a Camel header in either direction.
     */
    public static void fix(JmsComponent component, ConnectionFactory connections) {
        component.setConnectionFactory(connections);
        component.setTransacted(true);
        component.setLazyCreateTransactionManager(false);
        component.setCacheLevelName("CACHE_CONSUMER");
        component.setDisableReplyTo(true);
        component.setAllowSerializedHeaders(false);
        component.setTransferExchange(false);
        component.setDeliveryPersistent(true);
        component.setReceiveTimeout(RECEIVE_MILLIS);
        component.setRecoveryInterval(1_000);
        component.setAcceptMessagesWhileStopping(false);
        component.setHeaderFilterStrategy(new OurHeadersOnly());
    }
}
