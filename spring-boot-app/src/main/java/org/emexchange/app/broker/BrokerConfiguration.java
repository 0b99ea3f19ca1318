package org.emexchange.app.broker;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.ResourceLimitSettings;
import org.apache.activemq.artemis.utils.critical.CriticalAnalyzerPolicy;
import org.emexchange.hub.policy.PartyId;

/** The embedded broker's whole configuration, options fixed. */
final class BrokerConfiguration {
    static final String ACCEPTOR = "parties";

    private static final int CONNECTIONS = 1_000;
    private static final int SESSIONS_OF_A_PARTY = 100;
    /** How long the journal gathers writes for one flush to disk, in nanoseconds. */
    private static final int GATHERED_NANOS = 200_000;

    private static final int SECONDS = 1_000;
    private static final int PASSWORD_OCTETS = 32;

    private BrokerConfiguration() {}

    static Configuration of(BrokerSettings settings) throws Exception {
        ConfigurationImpl made = new ConfigurationImpl();
        made.setName("em-exchange")
                .setResolveProtocols(false)
                .setWildCardConfiguration(new WildcardConfiguration().setRoutingEnabled(false));
        made.addAcceptorConfiguration(acceptor(settings));
        journal(made, settings);
        security(made, settings.addresses());
        limits(made);
        made.setAddressSettings(QueueRules.of(settings.addresses()));
        Stream.concat(settings.addresses().stream(), BrokerAddresses.forTheHub().stream())
                .forEach(address -> made.addAddressConfiguration(QueueRules.queue(address)));
        return made;
    }

    private static void journal(ConfigurationImpl made, BrokerSettings settings) {
        made.setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setJournalDatasync(true)
                .setJournalBufferTimeout_NIO(GATHERED_NANOS)
                .setLargeMessageSync(true)
                .setPersistIDCache(true)
                .setPersistDeliveryCountBeforeDelivery(true)
                .setJournalLockAcquisitionTimeout(10L * SECONDS)
                .setJournalDirectory(settings.folder().resolve("journal").toString())
                .setBindingsDirectory(settings.folder().resolve("bindings").toString())
                .setPagingDirectory(settings.folder().resolve("paging").toString())
                .setLargeMessagesDirectory(settings.folder().resolve("large").toString());
    }

    /** Caches off: whether a certificate still counts is asked at every act, and the answer is ours to remember. */
    private static void security(ConfigurationImpl made, Set<String> addresses) {
        made.setSecurityEnabled(true)
                .setAuthenticationCacheSize(0)
                .setAuthorizationCacheSize(0)
                .setPopulateValidatedUser(true)
                .setJMXManagementEnabled(false)
                .setClusterUser("none-" + secret())
                .setClusterPassword(secret());
        made.setResourceLimitSettings(addresses.stream()
                .flatMap(address -> DoorAddress.parse(address).stream())
                .map(DoorAddress::party)
                .filter(party -> !party.equals(PartyId.HUB))
                .distinct()
                .collect(Collectors.toMap(PartyId::value, BrokerConfiguration::limit)));
    }

    private static ResourceLimitSettings limit(PartyId party) {
        ResourceLimitSettings limit = new ResourceLimitSettings();
        limit.setMatch(SimpleString.of(party.value()));
        limit.setMaxSessions(SESSIONS_OF_A_PARTY);
        limit.setMaxQueues(0);
        return limit;
    }

    private static void limits(ConfigurationImpl made) {
        made.setGlobalMaxSizePercentOfJvmMaxMemory(25);
        made.setMaxDiskUsage(90)
                .setConnectionTTLOverride(60L * SECONDS)
                .setMessageExpiryScanPeriod(5L * SECONDS)
                .setCriticalAnalyzerPolicy(CriticalAnalyzerPolicy.SHUTDOWN)
                .setSuppressSessionNotifications(true);
    }

    private static TransportConfiguration acceptor(BrokerSettings settings) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(TransportConstants.HOST_PROP_NAME, settings.host());
        parameters.put(TransportConstants.PORT_PROP_NAME, settings.port());
        parameters.put(TransportConstants.PROTOCOLS_PROP_NAME, "CORE,AMQP");
        parameters.put(TransportConstants.SSL_ENABLED_PROP_NAME, true);
        parameters.put(TransportConstants.NEED_CLIENT_AUTH_PROP_NAME, true);
        parameters.put(TransportConstants.ENABLED_PROTOCOLS_PROP_NAME, "TLSv1.3");
        // TLS itself is ServerTls: this only says that the acceptor needs no key store of its own
        parameters.put(TransportConstants.SSL_CONTEXT_PROP_NAME, ACCEPTOR);
        parameters.put(TransportConstants.CONNECTIONS_ALLOWED, CONNECTIONS);
        parameters.put(TransportConstants.HANDSHAKE_TIMEOUT, 10);
        return new TransportConfiguration(
                PartyAcceptorFactory.class.getName(), parameters, ACCEPTOR, Map.of("saslMechanisms", "EXTERNAL"));
    }

    private static String secret() {
        byte[] octets = new byte[PASSWORD_OCTETS];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }
}
