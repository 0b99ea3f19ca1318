package org.emexchange.app.broker;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.api.jms.ActiveMQJMSClient;
import org.apache.activemq.artemis.api.jms.JMSFactoryType;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

/**
 * The hub's pooled connections to its broker: TLS 1.3, the broker's name checked against its certificate, the hub's own
 * certificate as its login. Their options are fixed here and nowhere else.
 *
 * <p>A durable send returns when the broker has it on disk. A connection that breaks is tried again three times within
 * about four seconds (and at the backup, where there is one) before the caller gets a JMSException; a transaction that was
 * open then cannot be committed. No Java object is ever deserialised.
 */
public final class JmsConnections implements AutoCloseable {
    private static final long CALL_MILLIS = 30_000;
    private static final int PRODUCERS_PER_SESSION = 64;
    private static final int ATTEMPTS = 3;
    private static final long RETRY_MILLIS = 500;
    private static final long LONGEST_RETRY_MILLIS = 2_000;

    private final Path keyStore;
    private final ActiveMQConnectionFactory broker;
    private final JmsPoolConnectionFactory pool;

    private JmsConnections(Path keyStore, ActiveMQConnectionFactory broker, JmsPoolConnectionFactory pool) {
        this.keyStore = keyStore;
        this.broker = broker;
        this.pool = pool;
    }

    /** Makes no connection yet. */
    public static JmsConnections to(JmsSettings settings) {
        Path keyStore = keyStore(settings.tls());
        ActiveMQConnectionFactory broker = broker(settings, keyStore);
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(broker);
        pool.setMaxConnections(settings.connections());
        pool.setMaxSessionsPerConnection(settings.sessionsPerConnection());
        pool.setBlockIfSessionPoolIsFull(true);
        pool.setBlockIfSessionPoolIsFullTimeout(CALL_MILLIS);
        // Anonymous ones fail with a NullPointerException when a session is closed after its connection broke (3.2.3).
        pool.setUseAnonymousProducers(false);
        pool.setExplicitProducerCacheSize(PRODUCERS_PER_SESSION);
        return new JmsConnections(keyStore, broker, pool);
    }

    public ConnectionFactory factory() {
        return pool;
    }

    /** Closes every connection, whoever still uses it. */
    @Override
    public void close() {
        pool.stop();
        broker.close();
        try {
            Files.deleteIfExists(keyStore);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static ActiveMQConnectionFactory broker(JmsSettings settings, Path keyStore) {
        TransportConfiguration[] brokers = settings.brokers().stream()
                .map(broker -> connector(broker, keyStore, settings.trust()))
                .toArray(TransportConfiguration[]::new);
        ActiveMQConnectionFactory made = brokers.length == 1
                ? ActiveMQJMSClient.createConnectionFactoryWithoutHA(JMSFactoryType.CF, brokers)
                : ActiveMQJMSClient.createConnectionFactoryWithHA(JMSFactoryType.CF, brokers);
        made.setBlockOnDurableSend(true);
        made.setBlockOnNonDurableSend(true);
        made.setBlockOnAcknowledge(true);
        made.setCallTimeout(CALL_MILLIS);
        made.setCallFailoverTimeout(CALL_MILLIS);
        made.setReconnectAttempts(ATTEMPTS);
        made.setInitialConnectAttempts(1);
        made.setRetryInterval(RETRY_MILLIS);
        made.setRetryIntervalMultiplier(2);
        made.setMaxRetryInterval(LONGEST_RETRY_MILLIS);
        made.setUseTopologyForLoadBalancing(brokers.length > 1);
        made.setCompressLargeMessage(false);
        made.setDeserializationDenyList("*");
        made.setEnable1xPrefixes(false);
        return made;
    }

    private static TransportConfiguration connector(String broker, Path keyStore, Path trust) {
        int colon = broker.lastIndexOf(':');
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(TransportConstants.HOST_PROP_NAME, broker.substring(0, colon));
        parameters.put(TransportConstants.PORT_PROP_NAME, Integer.valueOf(broker.substring(colon + 1)));
        parameters.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
        parameters.put(TransportConstants.VERIFY_HOST_PROP_NAME, true);
        parameters.put(TransportConstants.ENABLED_PROTOCOLS_PROP_NAME, "TLSv1.3");
        parameters.put(TransportConstants.KEYSTORE_TYPE_PROP_NAME, "PEMCFG");
        parameters.put(TransportConstants.KEYSTORE_PATH_PROP_NAME, keyStore.toString());
        parameters.put(TransportConstants.TRUSTSTORE_TYPE_PROP_NAME, "PEMCA");
        parameters.put(TransportConstants.TRUSTSTORE_PATH_PROP_NAME, trust.toString());
        return new TransportConfiguration(NettyConnectorFactory.class.getName(), parameters);
    }

    /** The client reads certificate and key from files only, which this one names; it holds no secret itself. */
    private static Path keyStore(TlsFiles tls) {
        try {
            Path file = Files.createTempFile("em-exchange-", ".pemcfg");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    "source.cert=" + tls.certificate().toAbsolutePath() + "\nsource.key="
                            + tls.key().toAbsolutePath() + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
