package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.FORCE;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_OUT;
import static org.emexchange.app.broker.BrokerAtWork.HUB;
import static org.emexchange.app.broker.BrokerAtWork.LARGEST;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows J09, J10, J16 and J19 as far as they are the broker's: sizes, expiry, what is undeliverable, what a header asks. */
class MessageLimitsIT {
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

    @Test
    void takesAMessageJustUnderTheLimit() throws Exception {
        byte[] large = new byte[(int) LARGEST - 4_096];
        large[large.length - 1] = 7;
        try (JMSContext court = door.as(COURT)) {
            court.createProducer().send(court.createQueue(COURT_IN), large);
        }
        try (JMSContext hub = door.as(HUB)) {
            Message received = hub.createConsumer(hub.createQueue(COURT_IN)).receive(10_000);
            assertThat(received.getBody(byte[].class)).isEqualTo(large);
        }
    }

    @Test
    void refusesALargerOneWhileItArrives() throws Exception {
        byte[] large = new byte[(int) LARGEST + 1];
        try (JMSContext court = door.as(COURT)) {
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), large))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertThat(door.refusal().kind()).isEqualTo(Kind.SIZE);
        assertThat(door.broker.waiting(COURT_IN)).hasValue(0);
    }

    @Test
    void cutsOffAStreamThatNeverEndsAndLeavesNothingOnDisk() throws Exception {
        try (JMSContext court = door.as(COURT)) {
            BytesMessage endless = court.createBytesMessage();
            endless.setObjectProperty("JMS_AMQ_InputStream", new Endless());
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), endless))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertThat(door.refusal().kind()).isEqualTo(Kind.SIZE);
        door.restart();
        try (Stream<Path> left = Files.list(folder.resolve("broker/large"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void refusesAFrameThatShouldHaveBeenStreamed() throws Exception {
        ActiveMQConnectionFactory unstreamed = door.factory(door.tls(COURT));
        unstreamed.setMinLargeMessageSize((int) LARGEST);
        try (JMSContext court = unstreamed.createContext()) {
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), new byte[2 << 20]))
                    .isInstanceOf(JMSRuntimeException.class);
        }
        assertThat(door.refusal().kind()).isEqualTo(Kind.SIZE);
    }

    @Test
    void refusesACompressedMessage() throws Exception {
        ActiveMQConnectionFactory compressing = door.factory(door.tls(COURT));
        compressing.setCompressLargeMessage(true);
        compressing.setMinLargeMessageSize(1_024);
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        try (JMSContext court = compressing.createContext()) {
            assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), noise))
                    .isInstanceOf(JMSRuntimeException.class)
                    .hasMessageContaining("is compressed");
        }
        assertThat(door.refusal().kind()).isEqualTo(Kind.MESSAGE);
        assertThat(door.broker.waiting(COURT_IN)).hasValue(0);
    }

    @Test
    void refusesAMessageThatAsksToBeDeliveredLater() throws Exception {
        try (JMSContext court = door.as(COURT)) {
            assertThatThrownBy(() ->
                            court.createProducer().setDeliveryDelay(60_000).send(court.createQueue(COURT_IN), "later"))
                    .isInstanceOf(JMSRuntimeException.class)
                    .hasMessageContaining("asks to be delivered later");
        }
    }

    @Test
    void aPartysDuplicateIdDropsNothing() throws Exception {
        try (JMSContext court = door.as(COURT)) {
            for (String text : new String[] {"first", "second"}) {
                Message message = court.createTextMessage(text);
                message.setStringProperty("_AMQ_DUPL_ID", "always the same");
                court.createProducer().send(court.createQueue(COURT_IN), message);
            }
        }
        door.assertWaiting(COURT_IN, 2);
    }

    @Test
    void theHubsDuplicateIdHasOneEffectAlsoAfterARestart() throws Exception {
        sendAsHub("copy-1");
        sendAsHub("copy-1");
        door.assertWaiting(FORCE_OUT, 1);

        door.restart();
        sendAsHub("copy-1");
        sendAsHub("copy-2");
        door.assertWaiting(FORCE_OUT, 2);
    }

    @Test
    void whatExpiresGoesToTheHub() throws Exception {
        try (JMSContext court = door.as(COURT);
                JMSContext hub = door.as(HUB)) {
            court.createProducer().setTimeToLive(1).send(court.createQueue(COURT_IN), "too late");

            Message expired =
                    hub.createConsumer(hub.createQueue(BrokerAddresses.EXPIRED)).receive(15_000);
            assertThat(expired.getBody(String.class)).isEqualTo("too late");
            assertThat(expired.getStringProperty("_AMQ_ORIG_ADDRESS")).isEqualTo(COURT_IN);
            assertThat(expired.getStringProperty("JMSXUserID")).isEqualTo(COURT);
        }
    }

    @Test
    void aRecipientThatGivesAMessageBackKeepsItAndItsOrder() throws Exception {
        sendAsHub("copy-1");
        sendAsHub("copy-2");
        try (JMSContext force = door.factory(door.tls(FORCE)).createContext(JMSContext.SESSION_TRANSACTED)) {
            var consumer = force.createConsumer(force.createQueue(FORCE_OUT));
            for (int attempt = 1; attempt <= 15; attempt++) {
                assertThat(consumer.receive(5_000).getBody(String.class)).isEqualTo("copy-1");
                force.rollback();
            }
            assertThat(consumer.receive(5_000).getBody(String.class)).isEqualTo("copy-1");
            assertThat(consumer.receive(5_000).getBody(String.class)).isEqualTo("copy-2");
            force.commit();
        }
        assertThat(door.broker.waiting(BrokerAddresses.DEAD_LETTER)).hasValue(0);
    }

    @Test
    void neverDeserialisesAJavaObject() throws Exception {
        try (JMSContext court = door.as(COURT);
                JMSContext hub = door.as(HUB)) {
            court.createProducer().send(court.createQueue(COURT_IN), court.createObjectMessage(new Marker()));

            Message received = hub.createConsumer(hub.createQueue(COURT_IN)).receive(5_000);
            assertThatThrownBy(() -> received.getBody(Serializable.class)).isInstanceOf(JMSException.class);
        }
        assertThat(Marker.read).isFalse();
    }

    private void sendAsHub(String id) throws JMSException {
        try (JMSContext hub = door.as(HUB)) {
            Message message = hub.createTextMessage(id);
            message.setStringProperty("_AMQ_DUPL_ID", id);
            hub.createProducer().send(hub.createQueue(FORCE_OUT), message);
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() throws IOException {
            return 'x';
        }
    }

    /** Tells whether anyone read it from its serialised form. */
    static final class Marker implements Serializable {
        private static final long serialVersionUID = 1L;
        static volatile boolean read;

        private void readObject(ObjectInputStream in) {
            read = true;
        }
    }
}
