package org.emexchange.app;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.emexchange.app.broker.PartyTls;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.emexchange.hub.edge.MllpConnections;
import org.emexchange.hub.edge.MllpLimits;
import org.emexchange.hub.edge.MllpOptions;
import org.emexchange.hub.pipeline.GuardedMllp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hub's own HL7 ports. */
@Configuration(proxyBeanMethods = false)
class MllpConfiguration {
    @Bean(destroyMethod = "close")
    PartyTls partyTls(CurrentRegister register, KeysConfiguration.Pki pki, Store store, InstantSource clock)
            throws IOException, GeneralSecurityException {
        return new PartyTls(
                BrokerConfiguration.tls(pki),
                BrokerConfiguration.trust(pki),
                (party, fingerprint) -> register.get().admits(party, fingerprint, clock.instant()),
                new RecordedRefusals(store),
                clock);
    }

    /** Under the name by which Camel finds it. */
    @Bean("mllp")
    GuardedMllp guardedMllp(
            Settings settings,
            PartyTls tls,
            MllpLimits limits,
            MllpConnections connections,
            CurrentRegister register,
            PipelineConfiguration.Interchanges interchanges) {
        Map<String, MllpOptions.Listener> ports = new HashMap<>();
        settings.mllp().forEach((door, at) -> ports.put(door, new MllpOptions.Listener(at.address(), at.port())));
        return new GuardedMllp(new MllpOptions(ports, tls, limits, connections), interchanges.all(), register::get);
    }

    @Bean
    MllpConnections mllpConnections(MllpLimits limits) {
        return new MllpConnections(limits);
    }

    @Bean
    MllpLimits mllpLimits(Settings settings) {
        Settings.MllpLimits set = settings.mllpLimits();
        return new MllpLimits(
                Math.toIntExact(set.messageSize().toBytes()),
                set.connections(),
                set.connectionsOfOne(),
                set.message(),
                set.idle());
    }
}
