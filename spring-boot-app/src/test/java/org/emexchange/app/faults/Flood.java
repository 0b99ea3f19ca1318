package org.emexchange.app.faults;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.emexchange.app.broker.JmsConnections;
import org.emexchange.app.broker.JmsSettings;
import org.emexchange.app.broker.TlsFiles;

/** One party's end of the connection, which outlives the hub: it connects again and again, and loses nothing itself. */
final class Flood {
    private final JmsConnections connections;
    private final String party;
    private volatile boolean running = true;

    Flood(Path pki, int port, String party) {
        this.party = party;
        Path folder = pki.resolve(party);
        connections = JmsConnections.to(new JmsSettings(
                List.of("localhost:" + port),
                new TlsFiles(folder.resolve("tls.crt"), folder.resolve("tls.key")),
                pki.resolve("ca").resolve("root.crt"),
                2,
                10));
    }

    /** A connection by which it sends. */
    Line line() throws JMSException {
        Connection connection = connections.factory().createConnection();
        Session session = connection.createSession(false, Session.CLIENT_ACKNOWLEDGE);
        MessageProducer producer = session.createProducer(null);
        return new Line() {
            @Override
            public void send(Outgoing message) throws JMSException {
                BytesMessage carrier = session.createBytesMessage();
                carrier.writeBytes(message.octets());
                producer.send(session.createQueue(party + ".in." + message.door()), carrier);
            }

            @Override
            public void close() throws JMSException {
                connection.close();
            }
        };
    }

    /** Reads {@code <party>.out.<door>} for as long as it runs. */
    Thread read(String door, BiConsumer<String, byte[]> arrived) {
        return thread("read-" + party + "-" + door, session -> {
            MessageConsumer consumer = session.createConsumer(session.createQueue(party + ".out." + door));
            while (running) {
                Message message = consumer.receive(500);
                if (message != null) {
                    arrived.accept(party, message.getBody(byte[].class));
                    message.acknowledge();
                }
            }
        });
    }

    private Thread thread(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    while (running) {
                        try (Connection connection = connections.factory().createConnection();
                                Session session = connection.createSession(false, Session.CLIENT_ACKNOWLEDGE)) {
                            connection.start();
                            work.with(session);
                            return;
                        } catch (JMSException gone) {
                            Line.pause();
                        }
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    void stop() {
        running = false;
        connections.close();
    }

    @FunctionalInterface
    private interface Work {
        void with(Session session) throws JMSException;
    }
}
