package org.emexchange.hub.pipeline;

import jakarta.jms.Message;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsMessage;
import org.apache.camel.component.mail.MailMessage;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.JmsDoor;

/** Names of routes and of what passes between them. */
final class Routes {
    static final String DOOR = "door.";
    static final String DOOR_OF_THE_BROKER = "aside.";
    static final String PASSAGE = "emx.passage";
    private static final String RECEIPT_DELIVERY = "deliver.own-receipt";

    private Routes() {}

    /** @throws IllegalStateException when the exchange does not carry it: an error of ours */
    static <V> V carried(Exchange exchange, String property, Class<V> type) {
        V value = exchange.getProperty(property, type);
        if (value == null) {
            throw new IllegalStateException("the exchange carries no " + property);
        }
        return value;
    }

    /** The JMS message as the broker gave it, unread. */
    static Message jms(Exchange exchange) {
        JmsMessage message = exchange.getMessage(JmsMessage.class);
        if (message == null || message.getJmsMessage() == null) {
            throw new IllegalStateException("the exchange carries no JMS message");
        }
        return message.getJmsMessage();
    }

    /** The mail as it lies in its mailbox, unread. */
    static jakarta.mail.Message mail(Exchange exchange) {
        MailMessage message = exchange.getMessage(MailMessage.class);
        if (message == null) {
            throw new IllegalStateException("the exchange carries no mail");
        }
        return message.getOriginalMessage();
    }

    static String door(String address) {
        return DOOR + address;
    }

    static String intakeUri(Interchange<?> interchange) {
        return direct(interchange.name());
    }

    /** Takes a whole file in. */
    static String file(Interchange<?> interchange) {
        return interchange.name() + ".file";
    }

    /** Takes one message of a file in. */
    static String messageOfFile(Interchange<?> interchange) {
        return interchange.name() + ".message";
    }

    /** Releases a request that a named person has decided on. */
    static String decided(Interchange<?> interchange) {
        return interchange.name() + ".decided";
    }

    /** The way to the broker has the copy's name; every other way says what it is. */
    static String delivery(Interchange<?> interchange, Interchange.Copy<?> copy, Door door) {
        return way("deliver." + interchange.name() + "." + copy.id(), door);
    }

    static String receiptDelivery(Door door) {
        return way(RECEIPT_DELIVERY, door);
    }

    private static String way(String route, Door door) {
        return door instanceof JmsDoor ? route : route + "." + door.name();
    }

    static String direct(String route) {
        return "direct:" + route;
    }
}
