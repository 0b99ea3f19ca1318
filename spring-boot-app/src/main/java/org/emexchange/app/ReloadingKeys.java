package org.emexchange.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.PartyKeys;
import org.emexchange.hub.seal.RegisteredKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parties' certificates, read anew within a second of a change; as a whole, or the last whole set stays. */
final class ReloadingKeys implements Supplier<PartyKeys> {
    private static final Logger LOG = LoggerFactory.getLogger(ReloadingKeys.class);
    private static final long LOOK_NANOS = 1_000_000_000L;

    private final Path pki;
    private final List<PartyId> parties;
    private volatile Read current;

    ReloadingKeys(Path pki, List<PartyId> parties) {
        this.pki = pki;
        this.parties = List.copyOf(parties);
        this.current = read(version());
    }

    @Override
    public PartyKeys get() {
        Read known = current;
        return System.nanoTime() - known.lookedAt() < LOOK_NANOS ? known.keys() : look();
    }

    private synchronized PartyKeys look() {
        Read known = current;
        FileTime version = version();
        if (version.equals(known.version())) {
            current = new Read(known.keys(), version, System.nanoTime());
            return known.keys();
        }
        try {
            current = read(version);
        } catch (RuntimeException e) {
            LOG.error("[OFFICIAL] ALERT the changed PKI cannot be read ({}); the last one stays", e.getMessage());
            current = new Read(known.keys(), known.version(), System.nanoTime());
        }
        return current.keys();
    }

    private Read read(FileTime version) {
        return new Read(RegisteredKeys.load(pki, parties), version, System.nanoTime());
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

    private record Read(PartyKeys keys, FileTime version, long lookedAt) {}
}
