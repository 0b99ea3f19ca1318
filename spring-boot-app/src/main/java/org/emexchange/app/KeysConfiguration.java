package org.emexchange.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.AtRest;
import org.emexchange.hub.seal.HubKeyFiles;
import org.emexchange.hub.seal.HubKeys;
import org.emexchange.hub.seal.KeyFile;
import org.emexchange.hub.seal.PartyKeys;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.hub.seal.WatchedKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hub's keys, the parties' certificates and the keys for what is stored. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
    private static final String KEY_FILE = "at-rest.properties";

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** The PKI folder, complete: made on first start in development, taken as it is in production. */
    @Bean
    Pki pki(Settings settings, CurrentRegister register, InstantSource clock) {
        Path folder = settings.keys().pki();
        if (settings.environment() == Settings.Environment.PRODUCTION) {
            ProductionStart.require(settings, register.get());
        } else {
            DevelopmentPki.at(folder, entries(register.get()), clock).ensure();
        }
        return new Pki(folder);
    }

    static List<PartyEntry> entries(LoadedRegister register) {
        List<PartyEntry> entries = new ArrayList<>();
        entries.add(new PartyEntry(
                PartyId.HUB.value(), KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256, KeyAlgorithm.RSA_3072), true));
        for (PartyFile party : register.parties()) {
            entries.add(new PartyEntry(party.id(), party.signingKey(), List.of(party.encryptionKey()), false));
        }
        return entries;
    }

    @Bean
    HubKeys hubKeys(Pki pki) {
        return HubKeyFiles.load(pki.folder().resolve(PartyId.HUB.value()));
    }

    @Bean
    Supplier<PartyKeys> partyKeys(Pki pki, CurrentRegister register) {
        RegisterCertificates.require(register.get(), pki.folder());
        return new ReloadingKeys(pki.folder(), register);
    }

    @Bean
    WatchedKeys storedKeys(Settings settings) {
        Path file = keyFile(settings);
        if (settings.environment() != Settings.Environment.PRODUCTION) {
            KeyFile.ensure(file);
        }
        return WatchedKeys.of(file);
    }

    static Path keyFile(Settings settings) {
        return settings.keys().atRest().resolve(KEY_FILE);
    }

    @Bean
    AtRest atRest(WatchedKeys keys) {
        return new AtRest(keys);
    }

    @Bean
    Pseudonym pseudonym(WatchedKeys keys) {
        return new Pseudonym(keys.now());
    }

    /** A folder that is known to be complete. */
    record Pki(Path folder) {}
}
