package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.emexchange.certsdev.CertificateUse;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;
import org.emexchange.certsdev.PkiFolder;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/** A real broker with a real PKI on a free port, and clients of it by certificate. */
final class BrokerAtWork implements AutoCloseable {
    static final String HUB = "em-exchange";
    static final String COURT = "hmcts.leeds-crown-court";
    static final String FORCE = "police.west-yorkshire";
    static final String COURT_IN = COURT + ".in.court-order";
    static final String COURT_OUT = COURT + ".out.receipt";
    static final String FORCE_IN = FORCE + ".in.receipt";
    static final String FORCE_OUT = FORCE + ".out.order";
    static final Set<String> ADDRESSES = Set.of(COURT_IN, COURT_OUT, FORCE_IN, FORCE_OUT);
    static final long LARGEST = 4L << 20;
    static final List<PartyEntry> PARTIES = List.of(party(HUB, true), party(COURT, false), party(FORCE, false));

    final BlockingQueue<BrokerRefusal> refusals = new LinkedBlockingQueue<>();
    /** How far the broker's clock is ahead. */
    final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    final InstantSource clock = () -> Instant.now().plus(ahead.get());
    final Set<String> register = new ConcurrentSkipListSet<>(Set.of(HUB, COURT, FORCE));
    final DevelopmentPki development;
    final PkiFolder pki;
    EmbeddedBroker broker;
    private final Path folder;

    BrokerAtWork(Path folder) {
        this.folder = folder;
        this.development = DevelopmentPki.at(folder.resolve("pki"), PARTIES, InstantSource.system());
        this.pki = development.ensure();
        this.broker = start(0);
    }

    /** Stops the broker and starts it again, at the same port. */
    void restart() {
        int port = broker.port();
        broker.close();
        broker = start(port);
    }

    private EmbeddedBroker start(int port) {
        return EmbeddedBroker.start(
                settings(folder, pki, HUB, port),
                (party, certificate) -> register.contains(party.value()),
                new Recorder(),
                clock);
    }

    static BrokerSettings settings(Path folder, PkiFolder pki) {
        return settings(folder, pki, HUB, 0);
    }

    /** @param as whose certificate the broker shows */
    static BrokerSettings settings(Path folder, PkiFolder pki, String as, int port) {
        return new BrokerSettings(
                folder.resolve("broker"),
                "localhost",
                port,
                tls(pki, as),
                new TrustFiles(
                        List.of(pki.rootCertificate()),
                        List.of(pki.issuingCertificate()),
                        List.of(pki.rootCrl(), pki.issuingCrl())),
                ADDRESSES,
                LARGEST);
    }

    static TlsFiles tls(PkiFolder pki, String party) {
        return new TlsFiles(pki.certificate(party, CertificateUse.TLS), pki.key(party, CertificateUse.TLS));
    }

    static PartyEntry party(String id, boolean hub) {
        return new PartyEntry(id, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), hub);
    }

    TlsFiles tls(String party) {
        return tls(pki, party);
    }

    JmsConnections connections(TlsFiles tls) {
        return connections(tls, pki, broker.port());
    }

    static JmsConnections connections(TlsFiles tls, PkiFolder pki, int port) {
        return JmsConnections.to(new JmsSettings(List.of("localhost:" + port), tls, pki.rootCertificate(), 1, 10));
    }

    /** A context of an unpooled connection as that party. */
    JMSContext as(String party) {
        return as(tls(party));
    }

    JMSContext as(TlsFiles tls) {
        return factory(tls).createContext(JMSContext.AUTO_ACKNOWLEDGE);
    }

    ActiveMQConnectionFactory factory(TlsFiles tls) {
        ActiveMQConnectionFactory factory = (ActiveMQConnectionFactory) unpooled(connections(tls));
        factory.setReconnectAttempts(0);
        factory.setCallTimeout(5_000);
        return factory;
    }

    void send(String party, String address, String text) throws JMSException {
        try (JMSContext context = as(party)) {
            BytesMessage message = context.createBytesMessage();
            message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            context.createProducer().send(context.createQueue(address), message);
        }
    }

    static String text(Message message) throws JMSException {
        return new String(message.getBody(byte[].class), StandardCharsets.UTF_8);
    }

    /** The broker counts a message a moment after its send has returned. */
    void assertWaiting(String address, long messages) throws InterruptedException {
        for (int look = 0; look < 100 && broker.waiting(address).orElse(-1) != messages; look++) {
            Thread.sleep(50);
        }
        assertThat(broker.waiting(address)).hasValue(messages);
    }

    BrokerRefusal refusal() throws InterruptedException {
        BrokerRefusal refusal = refusals.poll(10, TimeUnit.SECONDS);
        if (refusal == null) {
            throw new AssertionError("the broker reported no refusal within ten seconds");
        }
        return refusal;
    }

    @Override
    public void close() {
        broker.close();
    }

    private static ConnectionFactory unpooled(JmsConnections connections) {
        return (ConnectionFactory) ((JmsPoolConnectionFactory) connections.factory()).getConnectionFactory();
    }

    private final class Recorder implements BrokerEvents {
        @Override
        public void refused(BrokerRefusal refusal) {
            refusals.add(refusal);
        }

        @Override
        public void failed(String reason) {
            throw new AssertionError(reason);
        }
    }
}
