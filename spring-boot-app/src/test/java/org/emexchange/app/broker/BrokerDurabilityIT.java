package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.HUB;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.PkiFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/** What the broker took it has, whatever ends it. */
class BrokerDurabilityIT {
    @TempDir
    Path folder;

    @Test
    void aRestartKeepsWhatWaits() throws Exception {
        try (BrokerAtWork door = new BrokerAtWork(folder)) {
            door.send(COURT, COURT_IN, "an order");
            door.restart();

            try (JMSContext hub = door.as(HUB)) {
                Message received = hub.createConsumer(hub.createQueue(COURT_IN)).receive(5_000);
                assertThat(BrokerAtWork.text(received)).isEqualTo("an order");
                assertThat(received.getStringProperty("JMSXUserID")).isEqualTo(COURT);
            }
        }
    }

    @Test
    void aKillKeepsEveryMessageWhoseSendReturned() throws Exception {
        PkiFolder pki = DevelopmentPki.at(folder.resolve("pki"), BrokerAtWork.PARTIES, InstantSource.system())
                .ensure();
        List<String> taken = new ArrayList<>();

        for (int round = 1; round <= 3; round++) {
            Process broker = broker();
            int port = port(broker);
            try (JMSContext court = as(COURT, pki, port)) {
                for (int i = 1; i <= 200; i++) {
                    String text = round + "/" + i + " " + "x".repeat(i % 20 == 0 ? 150_000 : 1_000);
                    court.createProducer().send(court.createQueue(COURT_IN), text);
                    taken.add(text);
                }
                broker.destroyForcibly().waitFor();
                assertThatThrownBy(() -> court.createProducer().send(court.createQueue(COURT_IN), "into nothing"))
                        .isInstanceOf(JMSRuntimeException.class);
            }
        }

        Process broker = broker();
        try (JMSContext hub = as(HUB, pki, port(broker))) {
            JMSConsumer consumer = hub.createConsumer(hub.createQueue(COURT_IN));
            for (String text : taken) {
                assertThat(consumer.receive(10_000).getBody(String.class)).isEqualTo(text);
            }
            assertThat(consumer.receive(500)).isNull();
        } finally {
            broker.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondBrokerOnTheSameFolderDoesNotStart() {
        try (BrokerAtWork first = new BrokerAtWork(folder)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(
                            BrokerAtWork.settings(folder, first.pki),
                            (party, certificate) -> true,
                            new Unheard(),
                            InstantSource.system()))
                    .isInstanceOf(BrokerStartException.class);
        }
    }

    @Test
    void aBrokerWhosePortIsTakenDoesNotStart() {
        try (BrokerAtWork first = new BrokerAtWork(folder.resolve("first"))) {
            BrokerSettings taken = BrokerAtWork.settings(folder.resolve("second"), first.pki, HUB, first.broker.port());
            assertThatThrownBy(() -> EmbeddedBroker.start(
                            taken, (party, certificate) -> true, new Unheard(), InstantSource.system()))
                    .isInstanceOf(BrokerStartException.class);
        }
    }

    private Process broker() throws IOException {
        Files.deleteIfExists(folder.resolve("port"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile())
                .start();
    }

    private int port(Process broker) throws Exception {
        Path file = folder.resolve("port");
        while (!Files.exists(file)) {
            if (broker.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("the broker ended before it listened");
            }
        }
        return Integer.parseInt(Files.readString(file));
    }

    private static JMSContext as(String party, PkiFolder pki, int port) {
        JmsConnections connections = BrokerAtWork.connections(BrokerAtWork.tls(pki, party), pki, port);
        ActiveMQConnectionFactory factory =
                (ActiveMQConnectionFactory) ((JmsPoolConnectionFactory) connections.factory()).getConnectionFactory();
        factory.setReconnectAttempts(0);
        return factory.createContext();
    }

    static final class Unheard implements BrokerEvents {
        @Override
        public void refused(BrokerRefusal refusal) {
            throw new AssertionError(refusal.toString());
        }

        @Override
        public void failed(String reason) {
            throw new AssertionError(reason);
        }
    }
}
