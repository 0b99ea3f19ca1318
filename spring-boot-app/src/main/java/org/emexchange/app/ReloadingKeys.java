package org.emexchange.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.hub.seal.PartyKeys;
import org.emexchange.hub.seal.RegisteredKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parties' certificates, read anew at once when the register has changed, and within a second when the PKI has; as a
 * whole, or the last whole set stays.
 */
final class ReloadingKeys implements Supplier<PartyKeys> {
    private static final Logger LOG = LoggerFactory.getLogger(ReloadingKeys.class);
    private static final long LOOK_NANOS = 1_000_000_000L;

    private final Path pki;
    private final Supplier<LoadedRegister> register;
    private volatile Read current;

    ReloadingKeys(Path pki, Supplier<LoadedRegister> register) {
        this.pki = pki;
        this.register = register;
        this.current = read(register.get(), version());
    }

    @Override
    public PartyKeys get() {
        Read known = current;
        boolean fresh = System.nanoTime() - known.lookedAt() < LOOK_NANOS && known.register() == register.get();
        return fresh ? known.keys() : look();
    }

    private synchronized PartyKeys look() {
        Read known = current;
        FileTime version = version();
        LoadedRegister registered = register.get();
        if (version.equals(known.version()) && registered == known.register()) {
            current = new Read(known.keys(), registered, version, System.nanoTime());
            return known.keys();
        }
        try {
            current = read(registered, version);
        } catch (RuntimeException e) {
            LOG.error("[OFFICIAL] ALERT the changed PKI cannot be read ({}); the last one stays", e.getMessage());
            current = new Read(known.keys(), known.register(), known.version(), System.nanoTime());
        }
        return current.keys();
    }

    private Read read(LoadedRegister registered, FileTime version) {
        PartyKeys keys = RegisteredKeys.load(
                pki, registered.parties().stream().map(PartyFile::partyId).toList(), registered::certificates);
        return new Read(keys, registered, version, System.nanoTime());
    }

    private FileTime version() {
        try (Stream<Path> files = Files.walk(pki)) {
            return files.filter(file -> !file.getFileName().toString().endsWith(".key"))
                    .map(ReloadingKeys::changed)
                    .max(FileTime::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private record Read(PartyKeys keys, LoadedRegister register, FileTime version, long lookedAt) {}
}
