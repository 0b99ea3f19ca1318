package org.emexchange.app.broker;

import java.util.List;
import org.apache.activemq.artemis.core.server.ActiveMQComponent;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.protocol.amqp.broker.ProtonProtocolManagerFactory;

/**
 * AMQP 1.0 for parties, without mirroring and outgoing broker connections: the hub uses neither, and the mirror of this
 * AMQP module needs a method that the server module no longer has.
 */
final class AmqpWithoutMirrors extends ProtonProtocolManagerFactory {
    @Override
    public void loadProtocolServices(ActiveMQServer server, List<ActiveMQComponent> services) {
        // no mirrors, no outgoing connections
    }

    @Override
    public void updateProtocolServices(ActiveMQServer server, List<ActiveMQComponent> services) {
        // none were loaded
    }
}
