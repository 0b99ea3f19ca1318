package org.emexchange.app.broker;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.activemq.artemis.api.core.ActiveMQBuffer;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.jms.client.ActiveMQMessage;
import org.emexchange.hub.pipeline.JmsBodies;

/**
 * The bodies of messages that came to the hub's CORE client, by CORE or turned from AMQP by the broker. A bytes message
 * that the broker streams is never in memory as a whole; the client library reads those of other types when it takes them.
 */
public final class CoreBodies implements JmsBodies {
    private static final int PIECE = 64 << 10;

    @Override
    public long size(Message message) throws JMSException {
        ClientMessage core = core(message);
        return isStreamed(core)
                ? core.getLongProperty(org.apache.activemq.artemis.api.core.Message.HDR_LARGE_BODY_SIZE)
                : core.getBodySize();
    }

    @Override
    public void copy(Message message, OutputStream to) throws JMSException, IOException {
        ClientMessage core = core(message);
        if (isStreamed(core) && message instanceof BytesMessage) {
            try {
                core.saveToOutputStream(to);
            } catch (ActiveMQException e) {
                throw new IOException("the broker does not give the message to its end", e);
            }
        } else {
            copy(core.getBodyBuffer(), to);
        }
    }

    private static void copy(ActiveMQBuffer body, OutputStream to) throws IOException {
        body.resetReaderIndex();
        byte[] piece = new byte[PIECE];
        while (body.readableBytes() > 0) {
            int length = Math.min(piece.length, body.readableBytes());
            body.readBytes(piece, 0, length);
            to.write(piece, 0, length);
        }
    }

    private static boolean isStreamed(ClientMessage core) {
        return core.isLargeMessage()
                && core.containsProperty(org.apache.activemq.artemis.api.core.Message.HDR_LARGE_BODY_SIZE);
    }

    private static ClientMessage core(Message message) throws JMSException {
        if (message instanceof ActiveMQMessage artemis) {
            return artemis.getCoreMessage();
        }
        throw new JMSException("not a message of this hub's broker");
    }
}
