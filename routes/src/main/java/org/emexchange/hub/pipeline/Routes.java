package org.emexchange.hub.pipeline;

import jakarta.jms.Message;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsMessage;

/** Names of routes and of what passes between them. */
final class Routes {
    static final String DOOR = "door.";
    static final String DOOR_OF_THE_BROKER = "aside.";
    static final String PASSAGE = "emx.passage";
    static final String RECEIPT_DELIVERY = "deliver.own-receipt";

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

    static String door(String address) {
        return DOOR + address;
    }

    static String intakeUri(Interchange<?> interchange) {
        return direct(interchange.name());
    }

    static String delivery(Interchange<?> interchange, Interchange.Copy<?> copy) {
        return "deliver." + interchange.name() + "." + copy.id();
    }

    static String direct(String route) {
        return "direct:" + route;
    }
}
