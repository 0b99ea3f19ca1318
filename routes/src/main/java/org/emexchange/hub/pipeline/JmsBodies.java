package org.emexchange.hub.pipeline;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.io.OutputStream;

/** Reads the body of a JMS message as the broker holds it, whatever its type, and makes no object of it. */
public interface JmsBodies {
    /** How many octets, without reading them; they may be more than fit into memory. */
    long size(Message message) throws JMSException;

    /** Copies them, a little at a time. Once for each message. */
    void copy(Message message, OutputStream to) throws JMSException, IOException;
}
