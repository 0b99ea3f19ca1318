package org.emexchange.app;

import java.time.InstantSource;
import java.util.List;
import org.emexchange.app.config.Settings;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.app.register.RegisterException;
import org.emexchange.app.register.RegisterFault;
import org.emexchange.app.store.Store;
import org.emexchange.certsdev.DevelopmentPki;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register: read before anything else, recorded, and followed while the hub runs. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    /** A register with a fault stops the start. */
    @Bean
    CurrentRegister currentRegister(Settings settings) {
        return CurrentRegister.of(settings.register());
    }

    @Bean
    RegisterLog registerLog(Store store) {
        return new RegisterLog(store.registerLoads());
    }

    @Bean
    RegisterWatch registerWatch(
            Settings settings,
            CurrentRegister register,
            RegisterLog log,
            KeysConfiguration.Pki pki,
            InstantSource clock,
            ObjectProvider<EmbeddedMail> mail) {
        return new RegisterWatch(
                register,
                log,
                next -> {
                    if (settings.environment() == Settings.Environment.PRODUCTION) {
                        refuseDevelopmentKeys(next);
                    } else {
                        DevelopmentPki.at(pki.folder(), KeysConfiguration.entries(next), clock)
                                .ensure();
                    }
                    mail.ifAvailable(
                            own -> MailConfiguration.addresses(settings, next).forEach(own::add));
                    RegisterCertificates.require(next, pki.folder());
                },
                new AgreementReport(register, clock));
    }

    /** @throws RegisterException naming each party whose certificates the register does not name */
    static void refuseDevelopmentKeys(LoadedRegister register) {
        List<RegisterFault> faults = register.parties().stream()
                .filter(party -> party.certificates() == null)
                .map(PartyFile::id)
                .map(id -> register.content()
                        .fault(
                                "parties/" + id,
                                "development-keys",
                                "there are none in production. Name its certificates instead."))
                .toList();
        if (!faults.isEmpty()) {
            throw new RegisterException(faults);
        }
    }
}
