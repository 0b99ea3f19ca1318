package org.emexchange.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emexchange.app.broker.EmbeddedBroker;
import org.emexchange.app.config.Settings;
import org.emexchange.app.console.DevelopmentPerson;
import org.emexchange.app.demo.DemoDoors;
import org.emexchange.app.demo.DemoParties;
import org.emexchange.app.demo.DemoSettings;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.sftp.EmbeddedSftp;
import org.emexchange.hub.pipeline.GuardedMllp;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Starts the demonstration parties beside the hub, where the settings ask for them; they come by the network like others. */
@Component
final class Demonstration implements AutoCloseable {
    private static final long SEED = 1;

    private final Settings settings;
    private final CurrentRegister register;
    private final ObjectProvider<EmbeddedBroker> broker;
    private final ObjectProvider<EmbeddedMail> mail;
    private final ObjectProvider<EmbeddedSftp> sftp;
    private final GuardedMllp mllp;
    private final Environment environment;
    private @Nullable DemoParties parties;

    Demonstration(
            Settings settings,
            CurrentRegister register,
            ObjectProvider<EmbeddedBroker> broker,
            ObjectProvider<EmbeddedMail> mail,
            ObjectProvider<EmbeddedSftp> sftp,
            GuardedMllp mllp,
            Environment environment) {
        this.settings = settings;
        this.register = register;
        this.broker = broker;
        this.mail = mail;
        this.sftp = sftp;
        this.mllp = mllp;
        this.environment = environment;
    }

    void start() {
        EmbeddedBroker embedded = broker.getIfAvailable();
        if (!settings.demo().enabled() || embedded == null) {
            return;
        }
        try {
            parties = DemoParties.start(new DemoSettings(
                    settings.keys().pki(),
                    settings.state(),
                    "localhost",
                    embedded.port(),
                    settings.demo().every(),
                    SEED,
                    doors()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the demonstration parties cannot start", e);
        }
    }

    /** Those that are embedded: somebody else's server is not for the demonstration. */
    private DemoDoors doors() {
        return new DemoDoors(
                Optional.ofNullable(mail.getIfAvailable()).map(this::mail),
                Optional.ofNullable(sftp.getIfAvailable())
                        .map(own -> new DemoDoors.Files(own.port(), own::key, own.knownHosts())),
                settings.mllp().keySet().stream().collect(Collectors.toMap(door -> door, mllp::port)),
                console());
    }

    /** Where the invented people of the development may sign in. */
    private Optional<DemoDoors.Console> console() {
        return console(DevelopmentPerson.ID, console(DevelopmentPerson.SECOND_ID, Optional.empty()));
    }

    private Optional<DemoDoors.Console> console(String person, Optional<DemoDoors.Console> second) {
        Path password = settings.console().people().resolveSibling(person + ".password");
        return Optional.ofNullable(environment.getProperty("local.server.port", Integer.class))
                .filter(port -> Files.exists(password))
                .map(port -> new DemoDoors.Console(port, person, password, second));
    }

    private DemoDoors.Mail mail(EmbeddedMail own) {
        Map<String, String> hub = new HashMap<>();
        settings.mail().mailboxes().forEach((door, mailbox) -> hub.put(door, mailbox.address()));
        Map<String, String> addresses = new HashMap<>();
        register.get().parties().forEach(party -> {
            String address = party.mail();
            if (address != null) {
                addresses.put(party.id(), address);
            }
        });
        return new DemoDoors.Mail(own.submissionPort(), own.readingPort(), own.password(), hub, addresses);
    }

    @Override
    public void close() {
        if (parties != null) {
            parties.close();
            parties = null;
        }
    }
}
