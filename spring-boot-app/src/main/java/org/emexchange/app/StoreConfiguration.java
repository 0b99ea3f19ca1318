package org.emexchange.app;

import java.time.Clock;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.CipherAtRest;
import org.emexchange.app.store.DevelopmentDatabase;
import org.emexchange.app.store.Store;
import org.emexchange.app.store.StoreSettings;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.seal.AtRest;
import org.emexchange.hub.seal.Pseudonym;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The store, on the embedded database or on a real one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean(destroyMethod = "close")
    @Conditional(OnItsOwn.Database.class)
    DevelopmentDatabase developmentDatabase(Settings settings) {
        return DevelopmentDatabase.start(settings.state());
    }

    @Bean(destroyMethod = "close")
    Store store(
            Settings settings,
            CurrentRegister register,
            ObjectProvider<DevelopmentDatabase> development,
            AtRest atRest,
            Pseudonym pseudonym) {
        DevelopmentDatabase embedded = development.getIfAvailable();
        Store store = Store.open(
                embedded == null ? external(settings.database()) : embedded.settings(),
                cipher(atRest),
                pseudonym::of,
                Clock.systemUTC());
        register.get().parties().stream()
                .filter(party -> party.doors().contains(Party.Door.JMS))
                .forEach(party -> store.doorStands(party.partyId()));
        return store;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledThreadPoolExecutor heldLaneReport(Store store) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "held-lane-report");
            thread.setDaemon(true);
            return thread;
        });
        var unused = timer.scheduleWithFixedDelay(new HeldLaneReport(store), 60, 60, TimeUnit.SECONDS);
        return timer;
    }

    static StoreSettings external(Settings.Database database) {
        return new StoreSettings(
                database.url(), database.user(), database.password(), database.owner(), database.ownerPassword());
    }

    private static CipherAtRest cipher(AtRest atRest) {
        return new CipherAtRest() {
            @Override
            public byte[] encrypt(byte[] clear, String context) {
                return atRest.encrypt(clear, context);
            }

            @Override
            public byte[] decrypt(byte[] stored, String context) {
                return atRest.decrypt(stored, context);
            }
        };
    }
}
