package org.emexchange.app.hub.scenario;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.StreamMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQDestination;
import org.emexchange.app.hub.TestParty;

/** Sends a scenario's octets at the party's own door, as the kind of JMS message that it says. */
final class Submission {
    private static final long PAST_MILLIS = 20;

    private final Scenario scenario;
    private final TestParty party;
    private final byte[] octets;

    Submission(Scenario scenario, TestParty party, byte[] octets) {
        this.scenario = scenario;
        this.party = party;
        this.octets = octets;
    }

    /** All at once where it is sent more than once, by the ordinary and the urgent address in turn. */
    void send() {
        int times = Integer.parseInt(scenario.get("times", "1"));
        List<CompletableFuture<Void>> sends = IntStream.range(0, times)
                .mapToObj(n -> CompletableFuture.runAsync(() -> sendTo(address(n))))
                .toList();
        sends.forEach(CompletableFuture::join);
    }

    private String address(int n) {
        return party.id() + ".in." + scenario.flow() + (n % 2 == 1 ? ".urgent" : "");
    }

    private void sendTo(String address) {
        boolean late = scenario.get("send", "bytes").equals("expired");
        try (Session session = party.anotherSession(late);
                MessageProducer producer = session.createProducer(session.createQueue(address))) {
            Message message = message(session);
            for (Map.Entry<String, String> property : scenario.below("property").entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
            if (scenario.get("reply-to").isPresent()) {
                message.setJMSReplyTo(ActiveMQDestination.createQueue(scenario.get("reply-to", "")));
            }
            if (late) {
                producer.setTimeToLive(1);
            }
            producer.send(message);
            if (late) {
                commitWhenPast(session);
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The broker routes it at the commit only, and by then its expiry has passed for certain. */
    private static void commitWhenPast(Session session) throws JMSException {
        try {
            Thread.sleep(PAST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.commit();
    }

    private Message message(Session session) throws JMSException {
        return switch (scenario.get("send", "bytes")) {
            case "bytes", "expired" -> bytes(session);
            case "text" -> session.createTextMessage(new String(octets, StandardCharsets.UTF_8));
            case "null-text" -> session.createTextMessage();
            case "object" -> session.createObjectMessage(new Marker());
            case "map" -> map(session);
            case "stream" -> stream(session);
            case "no-body" -> session.createMessage();
            default -> throw new IllegalArgumentException(scenario.name() + ": send what?");
        };
    }

    private BytesMessage bytes(Session session) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(octets);
        return message;
    }

    private MapMessage map(Session session) throws JMSException {
        MapMessage message = session.createMapMessage();
        message.setBytes("body", octets);
        return message;
    }

    private StreamMessage stream(Session session) throws JMSException {
        StreamMessage message = session.createStreamMessage();
        message.writeBytes(octets);
        return message;
    }
}
