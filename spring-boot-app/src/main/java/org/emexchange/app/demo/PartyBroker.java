package org.emexchange.app.demo;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
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

/** The way of one party to the broker: TLS 1.3 with the party's own certificate, which is its login. */
final class PartyBroker implements AutoCloseable {
    private static final long CALL_MILLIS = 30_000;

    private final ActiveMQConnectionFactory factory;

    PartyBroker(DemoSettings settings, String party) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(TransportConstants.HOST_PROP_NAME, settings.host());
        parameters.put(TransportConstants.PORT_PROP_NAME, settings.port());
        parameters.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
        parameters.put(TransportConstants.VERIFY_HOST_PROP_NAME, true);
        parameters.put(TransportConstants.ENABLED_PROTOCOLS_PROP_NAME, "TLSv1.3");
        parameters.put(TransportConstants.KEYSTORE_TYPE_PROP_NAME, "PEMCFG");
        parameters.put(TransportConstants.KEYSTORE_PATH_PROP_NAME, keyStore(settings, party));
        parameters.put(TransportConstants.TRUSTSTORE_TYPE_PROP_NAME, "PEMCA");
        parameters.put(
                TransportConstants.TRUSTSTORE_PATH_PROP_NAME,
                settings.pki()
                        .resolve("ca")
                        .resolve("root.crt")
                        .toAbsolutePath()
                        .toString());
        factory = ActiveMQJMSClient.createConnectionFactoryWithoutHA(
                JMSFactoryType.CF, new TransportConfiguration(NettyConnectorFactory.class.getName(), parameters));
        factory.setBlockOnDurableSend(true);
        factory.setBlockOnAcknowledge(true);
        factory.setCallTimeout(CALL_MILLIS);
        factory.setReconnectAttempts(0);
        factory.setInitialConnectAttempts(1);
        factory.setDeserializationDenyList("*");
    }

    /** A file that names certificate and key, where the client looks for them. */
    private static String keyStore(DemoSettings settings, String party) {
        Path own = settings.pki().resolve(party).toAbsolutePath();
        try {
            Files.createDirectories(settings.folder(party));
            Path file = settings.folder(party).resolve("tls.pemcfg");
            Files.writeString(
                    file, "source.cert=" + own.resolve("tls.crt") + "\nsource.key=" + own.resolve("tls.key") + "\n");
            return file.toAbsolutePath().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect() throws JMSException {
        Connection connection = factory.createConnection();
        try {
            connection.start();
            return connection;
        } catch (JMSException notStarted) {
            connection.close();
            throw notStarted;
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
