package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.broker.BrokerAtWork.COURT;
import static org.emexchange.app.broker.BrokerAtWork.COURT_IN;
import static org.emexchange.app.broker.BrokerAtWork.COURT_OUT;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_IN;
import static org.emexchange.app.broker.BrokerAtWork.FORCE_OUT;
import static org.emexchange.app.broker.BrokerAtWork.HUB;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.jms.client.ActiveMQConnection;
import org.apache.activemq.artemis.jms.client.ActiveMQSession;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row J13 of the hostile catalogue: what a party with a good certificate may not do, over real TLS. */
class PermissionsIT {
    @TempDir
    static Path folder;

    private static BrokerAtWork door;

    private JMSContext court;

    @BeforeAll
    static void open() throws Exception {
        door = new BrokerAtWork(folder);
        door.send(HUB, FORCE_OUT, "for the force");
        door.send(HUB, COURT_OUT, "for the court");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void connect() {
        door.refusals.clear();
        court = door.as(COURT);
    }

    @AfterEach
    void disconnect() {
        court.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORCE_IN,
                FORCE_OUT,
                COURT_OUT,
                "activemq.management",
                "activemq.notifications",
                BrokerAddresses.DEAD_LETTER,
                "hmcts.leeds-crown-court.in.made-up",
                "made-up",
                FORCE_IN + "::" + FORCE_IN,
                COURT_IN + "::" + FORCE_IN,
                FORCE_IN + "::" + COURT_IN,
                COURT_IN + "::made-up"
            })
    void refusesToSendElsewhereThanToItsOwnInwardAddress(String address) throws Exception {
        assertRefused(() -> court.createProducer().send(court.createQueue(address), "hello"));
        assertThat(door.broker.waiting("made-up")).isEmpty();
        assertThat(door.broker.waiting(FORCE_IN)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORCE_OUT,
                FORCE_IN,
                COURT_IN,
                BrokerAddresses.DEAD_LETTER,
                BrokerAddresses.EXPIRED,
                "activemq.notifications",
                FORCE_OUT + "::" + FORCE_OUT,
                COURT_OUT + "::" + FORCE_OUT,
                FORCE_OUT + "::" + COURT_OUT
            })
    void refusesToReadElsewhereThanFromItsOwnOutwardAddress(String address) throws Exception {
        assertRefused(() -> court.createConsumer(court.createQueue(address)).receive(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {FORCE_OUT, FORCE_IN, COURT_IN, FORCE_OUT + "::" + FORCE_OUT})
    void refusesToBrowseWhatIsNotItsOwn(String address) throws Exception {
        assertRefused(() ->
                court.createBrowser(court.createQueue(address)).getEnumeration().hasMoreElements());
    }

    @Test
    void refusesToMakeQueuesAndTopics() throws Exception {
        assertRefused(() -> court.createTemporaryQueue());
        assertRefused(() -> court.createTemporaryTopic());
        assertRefused(() -> court.createConsumer(court.createTopic("made-up")).receive(1_000));
        assertRefused(() -> court.createProducer().send(court.createTopic(COURT_IN + ".made-up"), "hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FORCE_OUT, FORCE_IN, BrokerAddresses.DEAD_LETTER, FORCE_OUT + "::" + FORCE_OUT})
    void refusesToSayHowMuchWaitsForAnother(String address) throws Exception {
        try (ActiveMQConnection connection =
                (ActiveMQConnection) door.factory(door.tls(COURT)).createConnection()) {
            ClientSession session = ((ActiveMQSession) connection.createSession()).getCoreSession();
            SimpleString name = SimpleString.of(address);

            assertThatThrownBy(() -> session.queueQuery(name)).isInstanceOf(ActiveMQSecurityException.class);
            assertThatThrownBy(() -> session.addressQuery(name)).isInstanceOf(ActiveMQSecurityException.class);
            assertThat(session.queueQuery(SimpleString.of(COURT_OUT)).isExists())
                    .isTrue();
        }
        assertThat(door.refusal().detail()).isEqualTo("QUERY");
    }

    @Test
    void theDefaultClusterCredentialsOpenNothing() throws Exception {
        assertThatThrownBy(() -> {
                    try (JMSContext cluster =
                            door.factory(door.tls(COURT)).createContext("ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!")) {
                        cluster.createConsumer(cluster.createQueue(FORCE_OUT)).receive(1_000);
                    }
                })
                .isInstanceOf(JMSRuntimeException.class);
        door.assertWaiting(FORCE_OUT, 1);
    }

    @Test
    void theHubNeitherSendsInwardsNorReadsOutwards() {
        try (JMSContext hub = door.as(HUB)) {
            assertThatThrownBy(() -> hub.createProducer().send(hub.createQueue(COURT_IN), "hello"))
                    .isInstanceOf(JMSRuntimeException.class);
            assertThatThrownBy(() -> hub.createConsumer(hub.createQueue(FORCE_OUT)))
                    .isInstanceOf(JMSRuntimeException.class);
        }
    }

    @Test
    void permitsAFullyQualifiedNameOfItsOwnQueue() throws Exception {
        Consumer<String> send = address -> court.createProducer().send(court.createQueue(address), "hello");

        send.accept(COURT_IN + "::" + COURT_IN);

        door.assertWaiting(COURT_IN, 1);
        assertThat(court.createConsumer(court.createQueue(COURT_OUT + "::" + COURT_OUT))
                        .receive(5_000))
                .isNotNull();
    }

    private static void assertRefused(ThrowingCallable act) throws Exception {
        assertThatThrownBy(act).isInstanceOfAny(JMSSecurityRuntimeException.class, JMSSecurityException.class);
        assertThat(door.refusal()).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.AUTHORISATION);
            assertThat(refusal.party()).isEqualTo(COURT);
        });
        door.refusals.clear();
        door.assertWaiting(FORCE_OUT, 1);
    }
}
