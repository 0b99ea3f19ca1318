package org.emexchange.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.app.config.Settings;
import org.emexchange.app.store.DevelopmentDatabase;
import org.emexchange.app.store.StoreSettings;
import org.emexchange.app.store.StoredKeys;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.seal.AtRest;
import org.emexchange.hub.seal.KeyFile;
import org.emexchange.hub.seal.WatchedKeys;

/**
 * What an operator does to the keys of what is stored, beside the running hubs and with their settings. Each act is in
 * the share log before it is done. All hubs on one database read one key file.
 */
final class KeysCommand {
    /** Longer than a transaction of a hub may be open, so that none that began under the old key is left. */
    static final Duration SETTLED = Duration.ofMinutes(10);

    private final Path file;
    private final StoredKeys stored;
    private final Clock clock;

    KeysCommand(Path file, StoredKeys stored, Clock clock) {
        this.file = file;
        this.stored = stored;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the database is an embedded one that no hub runs */
    static KeysCommand with(Settings settings, Clock clock) {
        return new KeysCommand(KeysConfiguration.keyFile(settings), StoredKeys.of(database(settings), clock), clock);
    }

    private static StoreSettings database(Settings settings) {
        if (!settings.database().embedded()) {
            return StoreConfiguration.external(settings.database());
        }
        return DevelopmentDatabase.running(settings.state())
                .orElseThrow(() -> new IllegalStateException(
                        "no hub runs in " + settings.state() + ": its database runs with it, so start it first"));
    }

    /** @return what to tell the operator */
    String run(List<String> words) {
        return switch (String.join(" ", words)) {
            case "rotate" -> rotate();
            case "rewrap" -> rewrap();
            case "retire" -> retire();
            default ->
                throw new IllegalArgumentException("keys rotate: a new key, and every record under it; "
                        + "keys rewrap: what an interrupted rotation left; keys retire: older keys out of the file");
        };
    }

    private String rotate() {
        stored.record(Leaf.administration("KEY_ADDED " + KeyFile.read(file).nextId()));
        KeyFile.rotate(file, clock.instant());
        return rewrap();
    }

    private String rewrap() {
        WatchedKeys keys = WatchedKeys.of(file);
        KeyFile now = keys.now();
        long done = stored.rewrap(AtRest.beginningUnder(now.currentId()), new AtRest(keys)::rewrap, AtRest.HEAD);
        stored.record(Leaf.administration("RECORDS_REWRAPPED " + now.currentId()));
        return "Key " + now.currentId() + " is current; " + done + " records were brought under it." + retirable(now);
    }

    private static String retirable(KeyFile now) {
        if (now.retirable().isEmpty()) {
            return "";
        }
        return " Keys retire: from " + now.since().plus(SETTLED) + " on, for " + String.join(", ", now.retirable())
                + ". Keep what you need to read older backups of the database.";
    }

    private String retire() {
        KeyFile now = KeyFile.read(file);
        Optional<Instant> settled = Optional.of(now.since().plus(SETTLED)).filter(clock.instant()::isBefore);
        if (settled.isPresent()) {
            throw new IllegalStateException("a hub may still write under the older keys: not before " + settled.get());
        }
        stored.requireAllUnder(AtRest.beginningUnder(now.currentId()));
        now.retirable().forEach(id -> stored.record(Leaf.administration("KEY_RETIRED " + id)));
        KeyFile.retire(file);
        return "Retired: " + String.join(", ", now.retirable()) + ". Key " + now.currentId() + " is current.";
    }
}
