package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.certsdev.PkiFolder;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** What a party sends the whole hub by AMQP, and what the hub makes of what it does not read. */
class AmqpIntakeIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");

    /** The client's own marks on a message are no properties of the sender's. */
    @Test
    void takesAnOrderAndDropsWhatItsSenderAddedAndNoMore() throws Exception {
        Header plain = order(Map.of());
        Header added = order(Map.of("operationName", "delete", "CamelFileName", "x"));

        assertThat(stripped(plain)).isEmpty();
        assertThat(stripped(added)).containsExactly("PROPERTIES 2");
    }

    @Test
    void keepsAMapOfWhichNobodyReadAnything() throws Exception {
        String unique = UUID.randomUUID().toString();
        Receipt receipt = refused("EMX-1001", context -> {
            MapMessage map = context.createMapMessage();
            map.setString("k", unique);
            return map;
        });

        assertThat(new String(original(receipt), StandardCharsets.UTF_16LE)
                        + new String(original(receipt), StandardCharsets.UTF_16BE)
                        + new String(original(receipt), StandardCharsets.UTF_8))
                .contains(unique.substring(0, 8));
    }

    @Test
    void keepsAnObjectThatNobodyReads() throws Exception {
        String unique = UUID.randomUUID().toString();
        Receipt receipt = refused("EMX-1001", context -> context.createObjectMessage(unique));

        assertThat(new String(original(receipt), StandardCharsets.ISO_8859_1)).contains(unique);
    }

    /** The broker takes it for a bytes message of none. */
    @Test
    void keepsNoOctetsOfAMessageWithoutABody() throws Exception {
        assertThat(original(refused("EMX-1000", JMSContext::createMessage))).isEmpty();
    }

    private interface Making {
        Message of(JMSContext context) throws Exception;
    }

    private static Receipt refused(String number, Making making) throws Exception {
        Set<String> earlier = COURT.receive("receipt").stream()
                .map(one -> one.opening().header().messageId())
                .collect(Collectors.toSet());
        try (JMSContext court = amqp()) {
            court.createProducer().send(court.createQueue(COURT.id() + ".in.court-order"), making.of(court));
        }
        return COURT.await(
                        "receipt",
                        one -> !earlier.contains(one.opening().header().messageId())
                                && one.receipt().refusal().stream()
                                        .anyMatch(note -> note.number().equals(number)))
                .receipt();
    }

    private static byte[] original(Receipt receipt) {
        return HUB.original(receipt.aboutDigest().orElseThrow());
    }

    private static Header order(Map<String, String> properties) throws Exception {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);
        try (JMSContext court = amqp()) {
            BytesMessage message = court.createBytesMessage();
            message.writeBytes(COURT.seal().sealed(header, Orders.order("community-curfew-only", order)));
            for (Map.Entry<String, String> property : properties.entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
            court.createProducer().send(court.createQueue(COURT.id() + ".in.court-order"), message);
        }
        COURT.await(
                "receipt",
                one -> one.receipt().aboutMessage().orElse("").equals(header.messageId())
                        && one.receipt().status() == ReceiptStatus.ACCEPTED);
        return header;
    }

    private static List<String> stripped(Header header) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        String.class,
                        header.messageId());
    }

    private static JMSContext amqp() throws Exception {
        JmsConnectionFactory factory = new JmsConnectionFactory(
                "amqps://localhost:" + HUB.port() + "?amqp.saslMechanisms=EXTERNAL&jms.requestTimeout=10000");
        PkiFolder pki = new PkiFolder(HUB.pki());
        factory.setSslContext(RawClient.context(pki, BrokerAtWork.tls(pki, COURT.id())));
        return factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
    }
}
