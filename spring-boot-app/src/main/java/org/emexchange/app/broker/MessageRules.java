package org.emexchange.app.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.ICoreMessage;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.protocol.core.CoreRemotingConnection;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerMessagePlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;
import org.apache.activemq.artemis.protocol.amqp.broker.AMQPMessage;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What a message may ask of the broker. A party's message is never put off, unpacked, or dropped as a duplicate by the
 * broker: the hub alone says what is a duplicate, and then repeats the first receipt.
 */
final class MessageRules implements ActiveMQServerMessagePlugin {
    private final long largestMessage;
    private final RefusalRelay refusals;

    MessageRules(long largestMessage, RefusalRelay refusals) {
        this.largestMessage = largestMessage;
        this.refusals = refusals;
    }

    @Override
    public void beforeSend(
            @Nullable ServerSession session,
            @Nullable Transaction transaction,
            Message message,
            boolean direct,
            boolean noAutoCreateQueue)
            throws ActiveMQException {
        if (session == null) {
            return;
        }
        nameTheSender(message, session.getValidatedUser());
        if (PartyId.HUB.value().equals(session.getValidatedUser())) {
            return;
        }
        forgetDuplicateId(message);
        String broken = isEmbedded(session, message) ? "embeds another protocol's message" : brokenRule(message);
        if (!broken.isEmpty()) {
            String from = session.getRemotingConnection().getRemoteAddress();
            refusals.refused(new BrokerRefusal(
                    session.getValidatedUser(), Kind.MESSAGE, broken, String.valueOf(message.getAddress()), from));
            throw new ActiveMQException(ActiveMQExceptionType.ILLEGAL_STATE, "refused: " + broken);
        }
    }

    private String brokenRule(Message message) throws ActiveMQException {
        if (message.getWholeMessageSize() > largestMessage) {
            return "larger than " + largestMessage + " octets";
        }
        Long later = message.getScheduledDeliveryTime();
        if (later != null && later > 0) {
            return "asks to be delivered later";
        }
        if (message.containsProperty(Message.HDR_LARGE_COMPRESSED)) {
            return "is compressed";
        }
        if (message.getDuplicateProperty() != null) {
            return "carries " + Message.HDR_DUPLICATE_DETECTION_ID;
        }
        return "";
    }

    /** The broker itself does so for CORE only. These properties are the broker's own: no sender's property hides them. */
    private static void nameTheSender(Message message, @Nullable String party) throws ActiveMQException {
        if (party == null) {
            throw new ActiveMQSecurityException("no certificate proves the sender");
        }
        if (message instanceof AMQPMessage amqp) {
            amqp.createExtraProperties().putSimpleStringProperty(Message.HDR_VALIDATED_USER, SimpleString.of(party));
        }
    }

    private static boolean isEmbedded(ServerSession session, Message message) {
        return session.getRemotingConnection() instanceof CoreRemotingConnection && !(message instanceof ICoreMessage);
    }

    /** A CORE client sets it for its own retries. An AMQP message is not altered: with the property it is refused. */
    private static void forgetDuplicateId(Message message) {
        if (message instanceof ICoreMessage && message.getDuplicateProperty() != null) {
            message.removeProperty(Message.HDR_DUPLICATE_DETECTION_ID);
        }
    }
}
