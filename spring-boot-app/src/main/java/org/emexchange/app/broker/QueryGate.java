package org.emexchange.app.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.protocol.core.CoreRemotingConnection;
import org.apache.activemq.artemis.core.protocol.core.Packet;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.apache.activemq.artemis.core.protocol.core.impl.wireformat.ActiveMQExceptionMessage;
import org.apache.activemq.artemis.core.protocol.core.impl.wireformat.SessionBindingQueryMessage;
import org.apache.activemq.artemis.core.protocol.core.impl.wireformat.SessionQueueQueryMessage;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * The broker answers questions about queues, how many messages wait in them included, without asking for a permission. Here
 * a party is told of its own addresses only.
 */
final class QueryGate implements Interceptor {
    private final Permissions permissions;
    private final RefusalRelay refusals;

    QueryGate(Permissions permissions, RefusalRelay refusals) {
        this.permissions = permissions;
        this.refusals = refusals;
    }

    @Override
    public boolean intercept(Packet packet, RemotingConnection connection) throws ActiveMQException {
        SimpleString asked = asked(packet);
        if (asked == null) {
            return true;
        }
        String party = PartySecurity.party(connection.getSubject());
        String address = asked.toString();
        if (!party.equals(BrokerRefusal.UNKNOWN) && permissions.permitsToSee(new PartyId(party), address)) {
            return true;
        }
        refusals.refused(new BrokerRefusal(party, Kind.AUTHORISATION, "QUERY", address, connection.getRemoteAddress()));
        answer(packet, connection, "no permission to see " + address);
        return false;
    }

    private static @Nullable SimpleString asked(Packet packet) {
        return switch (packet.getType()) {
            case PacketImpl.SESS_QUEUEQUERY -> ((SessionQueueQueryMessage) packet).getQueueName();
            case PacketImpl.SESS_BINDINGQUERY -> ((SessionBindingQueryMessage) packet).getAddress();
            default -> null;
        };
    }

    private static void answer(Packet packet, RemotingConnection connection, String sentence) {
        ActiveMQExceptionMessage answer = new ActiveMQExceptionMessage(new ActiveMQSecurityException(sentence));
        answer.setCorrelationID(packet.getCorrelationID());
        ((CoreRemotingConnection) connection)
                .getChannel(packet.getChannelID(), -1)
                .send(answer);
    }
}
