package org.emexchange.app;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.emexchange.app.broker.EmbeddedBroker;
import org.emexchange.app.config.Settings;
import org.emexchange.app.demo.DemoParties;
import org.emexchange.app.demo.DemoSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts the demonstration parties beside the hub, where the settings ask for them; they come by the network like others. */
@Component
final class Demonstration implements AutoCloseable {
    private static final long SEED = 1;

    private final Settings settings;
    private final ObjectProvider<EmbeddedBroker> broker;
    private @Nullable DemoParties parties;

    Demonstration(Settings settings, ObjectProvider<EmbeddedBroker> broker) {
        this.settings = settings;
        this.broker = broker;
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
                    SEED));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the demonstration parties cannot start", e);
        }
    }

    @Override
    public void close() {
        if (parties != null) {
            parties.close();
            parties = null;
        }
    }
}
