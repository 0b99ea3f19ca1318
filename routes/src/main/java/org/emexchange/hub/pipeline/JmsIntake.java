package org.emexchange.hub.pipeline;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.emexchange.hub.edge.Label;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Received;

/**
 * Takes a JMS message in at one party's door. Whose door it is follows from the address, which the broker keeps for that
 * party's certificate, and must agree with the user that the broker validated. Types other than bytes and text are
 * refused unread.
 */
final class JmsIntake<T> implements Processor {
    private static final String VALIDATED_USER = "_AMQ_VALIDATED_USER";
    private static final String INGRESS = "_AMQ_INGRESS_TIMESTAMP";
    private static final String DELIVERIES = "JMSXDeliveryCount";
    private static final byte[] NOTHING = new byte[0];
    private static final Set<RefusalCode> KEPT =
            Set.of(RefusalCode.POISON, RefusalCode.SENDER_MISMATCH, RefusalCode.CONTROL_HEADER);

    private final Kernel kernel;
    private final Interchange<T> interchange;
    private final PartyId party;
    private final boolean urgent;

    JmsIntake(Kernel kernel, Interchange<T> interchange, PartyId party, boolean urgent) {
        this.kernel = kernel;
        this.interchange = interchange;
        this.party = party;
        this.urgent = urgent;
    }

    @Override
    public void process(Exchange exchange) throws JMSException {
        Message message = Routes.jms(exchange);
        Optional<RefusalCode> fault = fault(message);
        boolean readable = fault.isEmpty() || KEPT.contains(fault.get());
        Passage<T> passage = passage(message, readable ? octets(message) : NOTHING);
        exchange.setProperty(Routes.PASSAGE, passage);
        exchange.getMessage().setBody(null);
        if (fault.isPresent()) {
            new Rejection(kernel).of(passage, new RefusedException(fault.get()));
            exchange.setRouteStop(true);
        }
    }

    /** Refuses a message that the broker took out of this party's door by itself. */
    static <T> void refuse(Kernel kernel, Interchange<T> interchange, PartyId party, Message message, RefusalCode code)
            throws JMSException {
        JmsIntake<T> door = new JmsIntake<>(kernel, interchange, party, false);
        Passage<T> passage = door.passage(message, octets(message));
        new Rejection(kernel).of(passage, new RefusedException(code));
    }

    private Passage<T> passage(Message message, byte[] octets) throws JMSException {
        Received received = Received.at(
                party,
                "jms",
                octets,
                reached(message, kernel.clock().instant()),
                message.getJMSMessageID() + "@"
                        + reached(message, Instant.EPOCH).toEpochMilli(),
                Optional.ofNullable(message.getStringProperty(Label.MARKING)));
        return new Passage<>(interchange, received, urgent, false);
    }

    /**
     * When the broker took it, by the broker's own word, so that our outage does not age it. With the sender's id, which
     * AMQP does not require, it tells one delivery from another.
     */
    private static Instant reached(Message message, Instant otherwise) throws JMSException {
        return message.propertyExists(INGRESS) ? Instant.ofEpochMilli(message.getLongProperty(INGRESS)) : otherwise;
    }

    private Optional<RefusalCode> fault(Message message) throws JMSException {
        if (!(message instanceof BytesMessage) && !(message instanceof TextMessage)) {
            return Optional.of(RefusalCode.TRANSPORT_TYPE);
        }
        if (size(message) > kernel.limits().octets()) {
            return Optional.of(RefusalCode.TOO_LARGE);
        }
        String user = message.getStringProperty(VALIDATED_USER);
        if (user != null && !user.equals(party.value())) {
            return Optional.of(RefusalCode.SENDER_MISMATCH);
        }
        if (kernel.limits().strictHeaders().contains(party) && hasUnknownProperty(message)) {
            return Optional.of(RefusalCode.CONTROL_HEADER);
        }
        return message.getIntProperty(DELIVERIES) > kernel.limits().attempts()
                ? Optional.of(RefusalCode.POISON)
                : Optional.empty();
    }

    private static long size(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            return bytes.getBodyLength();
        }
        String text = ((TextMessage) message).getText();
        return text == null ? 0 : text.length();
    }

    static byte[] octets(Message message) throws JMSException {
        if (message instanceof BytesMessage bytes) {
            byte[] octets = new byte[Math.toIntExact(bytes.getBodyLength())];
            bytes.reset();
            if (bytes.readBytes(octets) != octets.length && octets.length > 0) {
                throw new JMSException("the broker gave a message that is shorter than it says");
            }
            return octets;
        }
        String text = message instanceof TextMessage written ? written.getText() : null;
        return text == null ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasUnknownProperty(Message message) throws JMSException {
        Enumeration<?> names = message.getPropertyNames();
        Set<String> known =
                Set.of(Label.MESSAGE_ID, Label.INTERCHANGE, Label.MARKING, Label.SENDER, Label.DUPLICATE_ID);
        while (names.hasMoreElements()) {
            String name = String.valueOf(names.nextElement());
            if (!known.contains(name) && !name.startsWith("JMSX") && !name.startsWith("_AMQ")) {
                return true;
            }
        }
        return false;
    }
}
