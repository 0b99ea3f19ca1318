package org.emexchange.hub.pipeline;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultMessage;
import org.emexchange.hub.edge.Label;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Received;

/**
 * Takes a JMS message in at one party's door. Whose door it is follows from the address, which the broker keeps for that
 * party's certificate, and must agree with the user that the broker validated. What is too large, or of another type than
 * bytes and text, is refused unread, and kept as it came.
 */
final class JmsIntake<T> implements Processor {
    private static final String DOOR = "jms";
    private static final String VALIDATED_USER = "_AMQ_VALIDATED_USER";
    private static final String INGRESS = "_AMQ_INGRESS_TIMESTAMP";
    /** What the broker makes of the message id of one that came by AMQP. */
    private static final String AMQP_ID = "NATIVE_MESSAGE_ID";

    private static final String DELIVERIES = "JMSXDeliveryCount";
    private static final Set<String> KNOWN =
            Set.of(Label.MESSAGE_ID, Label.INTERCHANGE, Label.MARKING, Label.SENDER, Label.DUPLICATE_ID, AMQP_ID);

    /** Not read into memory: what is of another type, or larger than a door takes. */
    private static final Set<RefusalCode> UNREAD = Set.of(RefusalCode.TRANSPORT_TYPE, RefusalCode.TOO_LARGE);

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
        exchange.setMessage(new DefaultMessage(exchange));
        Optional<RefusalCode> fault = fault(message);
        if (fault.equals(Optional.of(RefusalCode.POISON))) {
            setAside(message, RefusalCode.POISON);
            exchange.setRouteStop(true);
        } else if (fault.isPresent()) {
            refuse(message, fault.get());
            exchange.setRouteStop(true);
        } else {
            exchange.setProperty(
                    Routes.PASSAGE, passage(message, octets(message).whole()));
        }
    }

    /**
     * Refuses a message that could not be processed, or came too late, by the broker's word or by its own count. What was
     * taken in before is not refused: then only the broker's acknowledgement was lost.
     */
    void setAside(Message message, RefusalCode code) throws JMSException {
        if (unread(message, code)) {
            refuse(message, code);
        } else {
            new Rejection(kernel).late(passage(message, octets(message).whole()), code);
        }
    }

    private void refuse(Message message, RefusalCode code) throws JMSException {
        JmsOctets octets = octets(message);
        Rejection rejection = new Rejection(kernel);
        if (unread(message, code)) {
            Instant reached = reached(message, kernel.clock().instant());
            String transportId = transportId(message);
            rejection.unread(octets::copyTo, code, spooled -> passage(spooled, reached, transportId));
        } else {
            rejection.of(passage(message, octets.whole()), new RefusedException(code));
        }
    }

    private boolean unread(Message message, RefusalCode code) throws JMSException {
        JmsOctets octets = octets(message);
        return UNREAD.contains(code)
                || !octets.readable()
                || octets.size() > kernel.limits().octets();
    }

    private JmsOctets octets(Message message) {
        return new JmsOctets(kernel.bodies(), message);
    }

    private Passage<T> passage(Ledger.Original.Spooled spooled, Instant reached, String transportId) {
        Received received =
                Received.unread(Form.ENVELOPE, party, DOOR, spooled.digest(), spooled.size(), reached, transportId);
        return new Passage<>(interchange, received, urgent, false);
    }

    private Passage<T> passage(Message message, byte[] octets) throws JMSException {
        Received received = Received.at(
                party,
                DOOR,
                octets,
                reached(message, kernel.clock().instant()),
                transportId(message),
                Optional.ofNullable(message.getStringProperty(Label.MARKING)));
        Passage<T> passage = new Passage<>(interchange, received, urgent, false);
        passage.dropped = unknownProperties(message);
        return passage;
    }

    private static String transportId(Message message) throws JMSException {
        return message.getJMSMessageID() + "@" + reached(message, Instant.EPOCH).toEpochMilli();
    }

    /**
     * When the broker took it, by the broker's own word, so that our outage does not age it. With the sender's id, which
     * AMQP does not require, it tells one delivery from another.
     */
    private static Instant reached(Message message, Instant otherwise) throws JMSException {
        return message.propertyExists(INGRESS) ? Instant.ofEpochMilli(message.getLongProperty(INGRESS)) : otherwise;
    }

    private Optional<RefusalCode> fault(Message message) throws JMSException {
        JmsOctets octets = octets(message);
        if (!octets.readable()) {
            return Optional.of(RefusalCode.TRANSPORT_TYPE);
        }
        if (octets.size() > kernel.limits().octets()) {
            return Optional.of(RefusalCode.TOO_LARGE);
        }
        String user = message.getStringProperty(VALIDATED_USER);
        if (user != null && !user.equals(party.value())) {
            return Optional.of(RefusalCode.SENDER_MISMATCH);
        }
        if (kernel.limits().strictHeaders().contains(party) && unknownProperties(message) > 0) {
            return Optional.of(RefusalCode.CONTROL_HEADER);
        }
        return message.getIntProperty(DELIVERIES) > kernel.limits().attempts()
                ? Optional.of(RefusalCode.POISON)
                : Optional.empty();
    }

    /** How many properties go no further. Those that begin JMS or _AMQ are the transports' own. */
    private static int unknownProperties(Message message) throws JMSException {
        int unknown = 0;
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = String.valueOf(names.nextElement());
            if (!KNOWN.contains(name) && !name.startsWith("JMS") && !name.startsWith("_AMQ")) {
                unknown++;
            }
        }
        return unknown;
    }
}
