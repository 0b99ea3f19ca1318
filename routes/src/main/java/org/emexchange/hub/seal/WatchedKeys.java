package org.emexchange.hub.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key file of a running hub: read anew within a second of a change, and at once where a record is under a key that
 * was not there. A file that cannot be read, or has another key of pseudonyms, is not taken: the last one stays and
 * somebody is told.
 */
public final class WatchedKeys implements Keys {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");
    private static final long LOOK_NANOS = 1_000_000_000L;

    private final Path file;
    private volatile Read current;

    private WatchedKeys(Path file, Read first) {
        this.file = file;
        this.current = first;
    }

    /** @throws RuntimeException as {@link KeyFile#read} */
    public static WatchedKeys of(Path file) {
        return new WatchedKeys(file, Read.of(file));
    }

    @Override
    public KeyFile now() {
        Read known = current;
        return System.nanoTime() - known.lookedAt() < LOOK_NANOS ? known.keys() : look();
    }

    @Override
    public KeyFile having(String id) {
        KeyFile known = now();
        return known.has(id) ? known : look();
    }

    private synchronized KeyFile look() {
        Read known = current;
        try {
            Read anew = Version.of(file).equals(known.version()) ? known : Read.of(file);
            if (!Arrays.equals(anew.keys().pseudonymKey(), known.keys().pseudonymKey())) {
                throw new IllegalStateException("another key of pseudonyms");
            }
            current = new Read(anew.keys(), anew.version(), System.nanoTime());
        } catch (RuntimeException e) {
            LOG.error("[OFFICIAL] ALERT the changed key file cannot be taken ({}); the last one stays", e.getMessage());
            current = new Read(known.keys(), known.version(), System.nanoTime());
        }
        return current.keys();
    }

    private record Read(KeyFile keys, Version version, long lookedAt) {
        /** The version first: a change while it is read is seen at the next look. */
        static Read of(Path file) {
            Version version = Version.of(file);
            return new Read(KeyFile.read(file), version, System.nanoTime());
        }
    }

    /** Two changes within the file system's clock differ in size or in the file itself. */
    private record Version(FileTime changed, long size, String file) {
        static Version of(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Version(
                        attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
            } catch (IOException e) {
                throw new UncheckedIOException("the keys for what is stored cannot be read", e);
            }
        }
    }
}
