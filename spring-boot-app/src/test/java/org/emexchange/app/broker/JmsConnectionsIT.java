package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_OUT;
import static org.emexchange.app.broker.BrokerAtWork.HUB;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.emexchange.certsdev.DevelopmentPki;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JmsConnectionsIT {
    @TempDir
    Path folder;

    @Test
    void goOnWhenTheBrokerHasRestarted() throws Exception {
        try (BrokerAtWork door = new BrokerAtWork(folder);
                JmsConnections hub = door.connections(door.tls(HUB))) {
            sendReceipt(hub);
            door.restart();
            for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                    sendReceipt(hub);
                    break;
                } catch (JMSException brokenOnes) {
                    assertThat(attempt).isLessThan(3);
                }
            }
            door.assertWaiting(COURT_OUT, 2);
        }
    }

    @Test
    void refuseABrokerWhoseCertificateIsForAnotherName() {
        try (BrokerAtWork door = new BrokerAtWork(folder.resolve("a"));
                EmbeddedBroker impostor = EmbeddedBroker.start(
                        BrokerAtWork.settings(folder.resolve("b"), door.pki, COURT, 0),
                        (party, certificate) -> true,
                        new BrokerDurabilityIT.Unheard(),
                        InstantSource.system());
                JmsConnections hub = BrokerAtWork.connections(door.tls(HUB), door.pki, impostor.port())) {
            assertThatThrownBy(() -> hub.factory().createConnection()).isInstanceOf(JMSException.class);
        }
    }

    @Test
    void refuseABrokerOfAnotherAuthority() {
        try (BrokerAtWork door = new BrokerAtWork(folder.resolve("a"))) {
            var foreign = DevelopmentPki.at(folder.resolve("b"), BrokerAtWork.PARTIES, InstantSource.system())
                    .ensure();
            JmsSettings settings = new JmsSettings(
                    List.of("localhost:" + door.broker.port()), door.tls(HUB), foreign.rootCertificate(), 1, 1);
            try (JmsConnections hub = JmsConnections.to(settings)) {
                assertThatThrownBy(() -> hub.factory().createConnection()).isInstanceOf(JMSException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:", ":61617", "tcp://localhost:61617", "localhost:61617?verifyHost=false"
            })
    void takeABrokerAsHostAndPortOnly(String broker) {
        TlsFiles tls = new TlsFiles(folder, folder);

        assertThatThrownBy(() -> new JmsSettings(List.of(broker), tls, folder, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void sendReceipt(JmsConnections hub) throws JMSException {
        try (Connection connection = hub.factory().createConnection();
                Session session = connection.createSession(Session.SESSION_TRANSACTED)) {
            session.createProducer(session.createQueue(COURT_OUT)).send(session.createTextMessage("a receipt"));
            session.commit();
        }
    }
}
