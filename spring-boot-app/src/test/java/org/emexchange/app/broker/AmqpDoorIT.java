package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.COURT_OUT;
import static org.emexchange.app.broker.BrokerAtWork.FORCE;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_IN;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_OUT;
import static org.emexchange.app.broker.BrokerAtWork.HUB;
import static org.emexchange.app.broker.BrokerAtWork.LARGEST;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.List;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door by AMQP 1.0, with a client that shares nothing with the broker; the hub itself speaks CORE. */
class AmqpDoorIT {
    @TempDir
    Path folder;

    private BrokerAtWork door;

    @BeforeEach
    void open() {
        door = new BrokerAtWork(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300_000, 3_000_000})
    void aPartySendsByAmqpAndTheHubKnowsItByItsCertificate(int octets) throws Exception {
        byte[] body = new byte[octets];
        body[octets - 1] = 7;
        try (JMSContext court = amqp(COURT)) {
            BytesMessage message = court.createBytesMessage();
            message.setStringProperty("_AMQ_VALIDATED_USER", FORCE);
            message.setStringProperty("JMSXUserID", FORCE);
            message.writeBytes(body);
            court.createProducer().send(court.createQueue(COURT_IN), message);
        }
        door.restart();

        try (JMSContext hub = door.as(HUB)) {
            Message received = hub.createConsumer(hub.createQueue(COURT_IN)).receive(5_000);
            assertThat(received.getStringProperty("JMSXUserID")).isEqualTo(COURT);
            assertThat(received.getStringProperty("_AMQ_VALIDATED_USER")).isEqualTo(COURT);
            assertThat(received.getBody(byte[].class)).isEqualTo(body);
        }
    }

    @Test
    void aPartyReadsByAmqpWhatTheHubSentByCore() throws Exception {
        door.send(HUB, COURT_OUT, "a receipt");

        try (JMSContext court = amqp(COURT)) {
            Message received =
                    court.createConsumer(court.createQueue(COURT_OUT)).receive(5_000);
            assertThat(BrokerAtWork.text(received)).isEqualTo("a receipt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORCE_IN,
                COURT_OUT,
                "activemq.management",
                FORCE_IN + "::" + FORCE_IN,
                COURT_IN + "::" + FORCE_IN
            })
    void refusesToSendElsewhereThanToItsOwnInwardAddress(String address) throws Exception {
        try (Connection connection = factory(COURT).createConnection();
                Session session = connection.createSession()) {
            assertThatThrownBy(() -> session.createProducer(session.createQueue(address)))
                    .isInstanceOf(JMSSecurityException.class);
        }
        assertRefused(Kind.AUTHORISATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORCE_OUT, COURT_IN, FORCE_OUT + "::" + FORCE_OUT})
    void refusesToReadElsewhereThanFromItsOwnOutwardAddress(String address) throws Exception {
        door.send(HUB, FORCE_OUT, "for the force");
        try (JMSContext court = amqp(COURT)) {
            assertThatThrownBy(() -> court.createConsumer(court.createQueue(address)))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertRefused(Kind.AUTHORISATION);
        door.assertWaiting(FORCE_OUT, 1);
    }

    /** The AMQP module stumbles over these itself, before it asks for the permission: refused, but not told. */
    @Test
    void refusesAddressesThatMakeNoSense() throws Exception {
        door.send(HUB, FORCE_OUT, "for the force");
        try (JMSContext court = amqp(COURT)) {
            assertThatThrownBy(() -> court.createConsumer(court.createQueue(COURT_OUT + "::" + FORCE_OUT)))
                    .isInstanceOf(JMSRuntimeException.class);
            for (String address : List.of("activemq.management", FORCE_IN + "::" + FORCE_IN)) {
                assertThatThrownBy(() -> court.createProducer().send(court.createQueue(address), "hello"))
                        .isInstanceOf(JMSRuntimeException.class);
            }
        }
        door.assertWaiting(FORCE_OUT, 1);
        assertThat(door.broker.waiting(FORCE_IN)).hasValue(0);
    }

    @Test
    void refusesToMakeATemporaryQueue() throws Exception {
        try (JMSContext court = amqp(COURT)) {
            assertThatThrownBy(court::createTemporaryQueue).isInstanceOf(JMSRuntimeException.class);
        }
        assertRefused(Kind.AUTHORISATION);
    }

    @Test
    void cutsOffAMessageBeyondTheLimit() throws Exception {
        byte[] large = new byte[(int) LARGEST + 1];
        try (JMSContext court = amqp(COURT)) {
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), large))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertRefused(Kind.SIZE);
        assertThat(door.broker.waiting(COURT_IN)).hasValue(0);
    }

    @Test
    void refusesAMessageThatAsksToBeDeliveredLater() throws Exception {
        try (JMSContext court = amqp(COURT)) {
            assertThatThrownBy(() ->
                            court.createProducer().setDeliveryDelay(60_000).send(court.createQueue(COURT_IN), "later"))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertRefused(Kind.MESSAGE);
    }

    @Test
    void refusesADuplicateIdThatTheBrokerWouldDropBy() throws Exception {
        try (JMSContext court = amqp(COURT)) {
            Message message = court.createTextMessage("an order");
            message.setStringProperty("_AMQ_DUPL_ID", "always the same");
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), message))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertRefused(Kind.MESSAGE);
    }

    private JMSContext amqp(String party) throws Exception {
        return factory(party).createContext(JMSContext.AUTO_ACKNOWLEDGE);
    }

    private JmsConnectionFactory factory(String party) throws Exception {
        JmsConnectionFactory factory = new JmsConnectionFactory("amqps://localhost:" + door.broker.port()
                + "?amqp.saslMechanisms=EXTERNAL&jms.requestTimeout=10000&jms.sendTimeout=10000");
        factory.setSslContext(RawClient.context(door.pki, door.tls(party)));
        return factory;
    }

    private void assertRefused(Kind kind) throws InterruptedException {
        assertThat(door.refusal()).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.party()).isEqualTo(COURT);
        });
    }
}
