package org.emexchange.app.hub;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.emexchange.app.broker.JmsConnections;
import org.emexchange.app.broker.JmsSettings;
import org.emexchange.app.broker.TlsFiles;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.jspecify.annotations.Nullable;

/** A party at the broker with its own certificate; keeps what it has read and not been asked for yet. */
public final class TestParty {
    private static volatile Duration patience = Duration.ofSeconds(20);

    private final String id;
    private final PartySeal seal;
    private final JmsConnections connections;
    private @Nullable Connection connection;
    private @Nullable Session session;
    private final Map<String, MessageConsumer> consumers = new ConcurrentHashMap<>();
    private final Map<String, List<Arrived>> arrived = new ConcurrentHashMap<>();

    TestParty(TestHub hub, String id) {
        this(hub.pki(), hub.port(), id);
    }

    /** At a broker that is not the test hub's own. */
    public TestParty(Path pki, int port, String id) {
        this.id = id;
        this.seal = new PartySeal(pki, new PartyId(id));
        Path folder = pki.resolve(id);
        this.connections = JmsConnections.to(new JmsSettings(
                List.of("localhost:" + port),
                new TlsFiles(folder.resolve("tls.crt"), folder.resolve("tls.key")),
                pki.resolve("ca").resolve("root.crt"),
                1,
                10));
    }

    /** Made when it is first asked for: some parties have no door at the broker. */
    private synchronized Connection connection() throws JMSException {
        if (connection == null) {
            connection = connections.factory().createConnection();
            connection.start();
        }
        return connection;
    }

    /** How long a party waits for what should come. */
    public static Duration patience() {
        return patience;
    }

    /** Less where a test is meant to fail. */
    public static void patience(Duration shorter) {
        patience = shorter;
    }

    public String id() {
        return id;
    }

    public PartySeal seal() {
        return seal;
    }

    public synchronized Session session() {
        try {
            if (session == null) {
                session = connection().createSession(false, Session.AUTO_ACKNOWLEDGE);
            }
            return session;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session beside the first one, on the same connection; the caller closes it. */
    public Session anotherSession(boolean transacted) throws JMSException {
        return connection()
                .createSession(transacted, transacted ? Session.SESSION_TRANSACTED : Session.AUTO_ACKNOWLEDGE);
    }

    /** Sends octets to {@code <id>.in.<door>}; returns the id that the transport gave. */
    public String send(String door, byte[] octets) {
        return send(door, octets, Map.of());
    }

    public synchronized String send(String door, byte[] octets, Map<String, String> properties) {
        try {
            BytesMessage message = session().createBytesMessage();
            message.writeBytes(octets);
            for (Map.Entry<String, String> property : properties.entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
            return send(door, message);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    public synchronized String send(String door, Message message) throws JMSException {
        try (MessageProducer producer = session().createProducer(session().createQueue(id + ".in." + door))) {
            producer.send(message);
            return message.getJMSMessageID();
        }
    }

    /** One message that has arrived, opened and verified. */
    public static final class Arrived {
        private final PartySeal.Opening opening;
        private final String deliveryId;
        private final String group;
        private final String marking;
        private final Instant at;
        private @Nullable Receipt receipt;

        public Arrived(PartySeal.Opening opening, String deliveryId, String group, String marking, Instant at) {
            this.opening = opening;
            this.deliveryId = deliveryId;
            this.group = group;
            this.marking = marking;
            this.at = at;
        }

        public PartySeal.Opening opening() {
            return opening;
        }

        public String deliveryId() {
            return deliveryId;
        }

        public String group() {
            return group;
        }

        public String marking() {
            return marking;
        }

        public Instant at() {
            return at;
        }

        /** Read once: whoever waits for one looks at all that have come, again and again. */
        public synchronized Receipt receipt() {
            if (receipt == null) {
                receipt = ReceiptXml.read(opening.payload());
            }
            return receipt;
        }
    }

    /** Reads no more at {@code <id>.out.<door>} until it is asked again, so that messages wait there. */
    public synchronized void leave(String door) {
        try {
            MessageConsumer consumer = consumers.remove(door);
            if (consumer != null) {
                consumer.close();
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What waits at {@code <id>.out.<door>} now, without waiting for it. */
    public synchronized List<Arrived> receive(String door) {
        drain(door, 300);
        return List.copyOf(arrived.getOrDefault(door, List.of()));
    }

    /** Waits until something that fits has arrived, and takes it. */
    public synchronized Arrived await(String door, Predicate<Arrived> wanted) {
        return find(door, wanted, patience)
                .orElseThrow(() -> new AssertionError(id + " did not get it at " + door
                        + "; it got "
                        + arrived.getOrDefault(door, List.of()).stream()
                                .map(one -> one.opening().text())
                                .toList()));
    }

    public synchronized Optional<Arrived> find(String door, Predicate<Arrived> wanted, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            List<Arrived> here = arrived.computeIfAbsent(door, name -> new ArrayList<>());
            Optional<Arrived> found = here.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                here.remove(found.get());
                return found;
            }
            if (Instant.now().isAfter(end)) {
                return Optional.empty();
            }
            drain(door, 200);
        }
    }

    private void drain(String door, long millis) {
        try {
            MessageConsumer consumer = consumers.get(door);
            if (consumer == null) {
                consumer = session().createConsumer(session().createQueue(id + ".out." + door));
                consumers.put(door, consumer);
            }
            Message message = consumer.receive(millis);
            while (message != null) {
                take(door, message);
                message = consumer.receiveNoWait();
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(String door, Message message) throws JMSException {
        byte[] octets = message.getBody(byte[].class);
        arrived.computeIfAbsent(door, name -> new ArrayList<>())
                .add(new Arrived(
                        seal.open(octets),
                        String.valueOf(message.getStringProperty("_AMQ_DUPL_ID")),
                        String.valueOf(message.getStringProperty("JMSXGroupID")),
                        message.getStringProperty("EMX_MARKING"),
                        Instant.now()));
    }
}
