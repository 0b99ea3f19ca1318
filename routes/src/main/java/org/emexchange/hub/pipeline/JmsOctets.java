package org.emexchange.hub.pipeline;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The octets of one JMS message: of a bytes message its body, of a text message the text in UTF-8, of any other what the
 * broker holds as its body, which is nothing that anybody is to read.
 */
final class JmsOctets {
    private final JmsBodies bodies;
    private final Message message;

    JmsOctets(JmsBodies bodies, Message message) {
        this.bodies = bodies;
        this.message = message;
    }

    /** Whether it is of a type that a door takes. */
    boolean readable() {
        return message instanceof BytesMessage || message instanceof TextMessage;
    }

    long size() throws JMSException {
        return message instanceof TextMessage text ? inUtf8(text(text)) : bodies.size(message);
    }

    /** All of them, in memory. */
    byte[] whole() throws JMSException {
        if (message instanceof BytesMessage bytes) {
            byte[] octets = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.reset();
            if (bytes.readBytes(octets) != octets.length && octets.length > 0) {
                throw new JMSException("the broker gave a message that is shorter than it says");
            }
            return octets;
        }
        return text((TextMessage) message).getBytes(StandardCharsets.UTF_8);
    }

    void copyTo(OutputStream to) throws IOException {
        try {
            if (message instanceof TextMessage text) {
                Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                writer.write(text(text));
                writer.flush();
            } else {
                bodies.copy(message, to);
            }
        } catch (JMSException e) {
            throw new IOException("the broker does not give the message to its end", e);
        }
    }

    private static String text(TextMessage message) throws JMSException {
        String text = message.getText();
        return text == null ? "" : text;
    }

    private static long inUtf8(String text) {
        long octets = text.length();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next >= 0x80) {
                octets += next < 0x800 || Character.isSurrogate(next) ? 1 : 2;
            }
        }
        return octets;
    }
}
