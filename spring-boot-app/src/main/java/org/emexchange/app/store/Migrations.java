package org.emexchange.app.store;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, as the owner of the database. Several hubs may start at once: one migrates. */
final class Migrations {
    private Migrations() {}

    static void run(StoreSettings settings) {
        if (!settings.user().matches("[a-z_][a-z0-9_-]{0,62}")) {
            throw new IllegalArgumentException("the store's user is not a plain role name");
        }
        Flyway.configure()
                .dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("applicationRole", settings.user()))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
