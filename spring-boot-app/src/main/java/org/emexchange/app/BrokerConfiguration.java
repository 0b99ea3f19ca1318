package org.emexchange.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.app.broker.BrokerSettings;
import org.emexchange.app.broker.EmbeddedBroker;
import org.emexchange.app.broker.ExternalBrokerFiles;
import org.emexchange.app.broker.JmsConnections;
import org.emexchange.app.broker.JmsSettings;
import org.emexchange.app.broker.TlsFiles;
import org.emexchange.app.broker.TrustFiles;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.app.store.Store;
import org.emexchange.hub.pipeline.Addresses;
import org.emexchange.hub.pipeline.GuardedJms;
import org.emexchange.hub.policy.PartyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The broker, embedded or real, and the one JMS component. */
@Configuration(proxyBeanMethods = false)
class BrokerConfiguration {
    private static final int CONNECTIONS = 4;
    private static final int SESSIONS = 200;
    private static final long ENVELOPE_ROOM = 4L << 20;

    @Bean(destroyMethod = "close")
    @Conditional(OnItsOwn.Broker.class)
    EmbeddedBroker embeddedBroker(
            Settings settings,
            CurrentRegister register,
            KeysConfiguration.Pki pki,
            PipelineConfiguration.Interchanges interchanges,
            Store store,
            InstantSource clock) {
        return EmbeddedBroker.start(
                new BrokerSettings(
                        settings.state().resolve("broker"),
                        "localhost",
                        settings.broker().port(),
                        tls(pki),
                        trust(pki),
                        Addresses.of(interchanges.all(), register.get()),
                        settings.limits().messageSize().toBytes() + ENVELOPE_ROOM),
                (party, fingerprint) ->
                        party.equals(PartyId.HUB) || register.get().admits(party, fingerprint, clock.instant()),
                new RecordedRefusals(store),
                clock);
    }

    @Bean(destroyMethod = "close")
    JmsConnections jmsConnections(
            Settings settings, KeysConfiguration.Pki pki, ObjectProvider<EmbeddedBroker> embedded) {
        EmbeddedBroker broker = embedded.getIfAvailable();
        List<String> brokers = broker == null
                ? Arrays.asList(settings.broker().url().split(","))
                : List.of("localhost:" + broker.port());
        return JmsConnections.to(new JmsSettings(
                brokers, tls(pki), pki.folder().resolve("ca").resolve("root.crt"), CONNECTIONS, SESSIONS));
    }

    /** Under the name by which Camel finds it. */
    @Bean("jms")
    GuardedJms guardedJms(JmsConnections connections) {
        return new GuardedJms(connections.factory());
    }

    static ExternalBrokerFiles externalFiles(Path folder, LoadedRegister register) {
        Set<PartyId> parties =
                register.parties().stream().map(PartyFile::partyId).collect(Collectors.toCollection(HashSet::new));
        parties.add(PartyId.HUB);
        return new ExternalBrokerFiles(folder, Addresses.of(Flows.interchanges(), register), parties);
    }

    static TrustFiles trust(KeysConfiguration.Pki pki) {
        Path authorities = pki.folder().resolve("ca");
        return new TrustFiles(
                List.of(authorities.resolve("root.crt")),
                List.of(authorities.resolve("issuing.crt")),
                List.of(authorities.resolve("root.crl"), authorities.resolve("issuing.crl")));
    }

    static TlsFiles tls(KeysConfiguration.Pki pki) {
        Path folder = pki.folder().resolve(PartyId.HUB.value());
        return new TlsFiles(folder.resolve("tls.crt"), folder.resolve("tls.key"));
    }
}
