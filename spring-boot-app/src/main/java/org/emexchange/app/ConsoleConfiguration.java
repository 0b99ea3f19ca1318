package org.emexchange.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.emexchange.app.config.Settings;
import org.emexchange.app.console.DevelopmentPerson;
import org.emexchange.app.console.People;
import org.emexchange.hub.policy.PartyId;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The console, by HTTPS with the hub's TLS certificate. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {
    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    People people(Settings settings, PasswordEncoder passwords) {
        People people = new People(settings.console().people(), passwords);
        if (settings.environment() != Settings.Environment.PRODUCTION) {
            DevelopmentPerson.ensure(people);
        }
        return people;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> https(
            Settings settings, KeysConfiguration.Pki pki) {
        Path own = pki.folder().resolve(PartyId.HUB.value()).toAbsolutePath();
        Ssl ssl = new Ssl();
        ssl.setCertificate("file:" + own.resolve("tls.crt"));
        ssl.setCertificatePrivateKey("file:" + own.resolve("tls.key"));
        ssl.setEnabledProtocols(new String[] {"TLSv1.3"});
        return server -> {
            server.setSsl(ssl);
            server.setPort(settings.console().port());
            server.setAddress(address(settings.console().address()));
            server.getSettings().getSession().setTimeout(settings.console().idle());
        };
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("em.console.address is not the name of an address of this machine", e);
        }
    }
}
