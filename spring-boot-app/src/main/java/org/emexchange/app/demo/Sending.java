package org.emexchange.app.demo;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.nio.file.Files;

/** Puts sealed messages on the wire within a session. A durable send returns when the broker has it on disk. */
final class Sending {
    private final Session session;
    private final MessageProducer producer;

    Sending(Session session) throws JMSException {
        this.session = session;
        this.producer = session.createProducer(null);
    }

    void send(Prepared message) throws JMSException, IOException {
        BytesMessage bytes = session.createBytesMessage();
        bytes.writeBytes(Files.readAllBytes(message.sealed()));
        bytes.setStringProperty("EMX_MESSAGE_ID", message.label());
        producer.send(session.createQueue(message.address()), bytes);
    }

    /** Sends what waits, oldest first, in a session that confirms each. */
    void sendAll(Outgoing outgoing) throws JMSException, IOException {
        for (Prepared message : outgoing.unsent()) {
            send(message);
            outgoing.sent(message);
        }
    }
}
