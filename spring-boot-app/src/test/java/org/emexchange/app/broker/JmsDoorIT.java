package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.FORCE;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_OUT;
import static org.emexchange.app.broker.BrokerAtWork.HUB;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a party with a good certificate can do, over real TLS. */
class JmsDoorIT {
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
    void aPartySendsToTheHubWhichSendsToAnother() throws Exception {
        door.send(COURT, COURT_IN, "an order");

        try (JmsConnections hub = door.connections(door.tls(HUB));
                Connection connection = hub.factory().createConnection();
                Session session = connection.createSession(Session.SESSION_TRANSACTED)) {
            connection.start();
            Message received =
                    session.createConsumer(session.createQueue(COURT_IN)).receive(5_000);
            BytesMessage copy = session.createBytesMessage();
            copy.writeBytes(received.getBody(byte[].class));
            session.createProducer(session.createQueue(FORCE_OUT)).send(copy);
            session.commit();
        }

        try (JMSContext force = door.as(FORCE)) {
            Message delivered =
                    force.createConsumer(force.createQueue(FORCE_OUT)).receive(5_000);
            assertThat(BrokerAtWork.text(delivered)).isEqualTo("an order");
        }
        assertThat(door.refusals).isEmpty();
        assertThat(door.broker.waiting(BrokerAddresses.DEAD_LETTER)).hasValue(0);
    }

    @Test
    void aMessageCarriesThePartyOfTheCertificateWhateverTheSenderClaims() throws JMSException {
        try (JMSContext court = door.factory(door.tls(COURT)).createContext("police.west-yorkshire", "secret")) {
            Message message = court.createBytesMessage();
            message.setStringProperty("JMSXUserID", FORCE);
            message.setStringProperty("_AMQ_VALIDATED_USER", FORCE);
            court.createProducer().send(court.createQueue(COURT_IN), message);
        }

        try (JMSContext hub = door.as(HUB)) {
            Message received = hub.createConsumer(hub.createQueue(COURT_IN)).receive(5_000);
            assertThat(received.getStringProperty("JMSXUserID")).isEqualTo(COURT);
            assertThat(received.getStringProperty("_AMQ_VALIDATED_USER")).isEqualTo(COURT);
        }
    }
}
