package org.emexchange.hub.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsConstants;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.edge.Label;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Sealed;

/** The properties of a message at the broker. */
record JmsLabel(JmsDoor door) implements EgressGuard.OuterLabel {
    @Override
    public void address(Exchange exchange, Sealed sealed) {
        Map<String, Object> labels = new HashMap<>();
        labels.put(JmsConstants.JMS_DESTINATION_NAME, door.out(sealed.recipient()));
        labels.put(Label.MESSAGE_ID, sealed.messageId());
        labels.put(Label.INTERCHANGE, sealed.interchange());
        labels.put(Label.MARKING, sealed.marking());
        labels.put(Label.SENDER, PartyId.HUB.value());
        labels.put(Label.DUPLICATE_ID, exchange.getProperty(EgressGuard.DELIVERY_ID, sealed.messageId(), String.class));
        labels.put("JMSXGroupID", exchange.getProperty(EgressGuard.LANE, "", String.class));
        labels.put("JMSPriority", Boolean.TRUE.equals(exchange.getProperty(EgressGuard.URGENT)) ? 9 : 4);
        exchange.getMessage().setHeaders(labels);
        exchange.getMessage().setBody(sealed.octets());
    }
}
