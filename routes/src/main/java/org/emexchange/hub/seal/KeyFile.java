package org.emexchange.hub.seal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Keys for what is stored, in one file that only its owner may read: {@code current} names the key that new records are
 * wrapped under; each {@code key.<id>} is 32 octets in hex; {@code pseudonym} is the key of pseudonyms, which never changes.
 */
public final class KeyFile {
    private static final String CURRENT = "current";
    private static final String KEY = "key.";
    private static final String PSEUDONYM = "pseudonym";
    private static final int LENGTH = 32;

    private final Properties keys;

    private KeyFile(Properties keys) {
        this.keys = keys;
        key(currentId());
        pseudonymKey();
    }

    /**
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalStateException when it lacks a key, or when others than its owner and group may read it
     */
    public static KeyFile read(Path file) {
        try {
            requireSecret(file);
            Properties keys = new Properties();
            keys.load(new StringReader(Files.readString(file)));
            return new KeyFile(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("the keys for what is stored cannot be read", e);
        }
    }

    /** Reads the file, or makes it with a first key where there is none: for development. */
    public static KeyFile ensure(Path file) {
        if (!Files.exists(file)) {
            create(file, CURRENT + "=1\n" + KEY + "1=" + fresh() + "\n" + PSEUDONYM + "=" + fresh() + "\n");
        }
        return read(file);
    }

    /** Adds a new key and makes it the current one. */
    public static KeyFile rotate(Path file) {
        KeyFile before = read(file);
        int next = Integer.parseInt(before.currentId()) + 1;
        StringBuilder text = new StringBuilder(CURRENT + "=" + next + "\n" + KEY + next + "=" + fresh() + "\n");
        before.keys.forEach((name, value) -> {
            if (!name.equals(CURRENT)) {
                text.append(name).append('=').append(value).append('\n');
            }
        });
        replace(file, text.toString());
        return read(file);
    }

    String currentId() {
        return value(CURRENT);
    }

    byte[] key(String id) {
        return secret(KEY + id);
    }

    byte[] pseudonymKey() {
        return secret(PSEUDONYM);
    }

    private byte[] secret(String name) {
        byte[] key = HexFormat.of().parseHex(value(name));
        if (key.length != LENGTH) {
            throw new IllegalStateException("the key file has no 32 octets as " + name);
        }
        return key;
    }

    private String value(String name) {
        String value = keys.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the key file has no " + name);
        }
        return value;
    }

    private static String fresh() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private static void requireSecret(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ)) {
            throw new IllegalStateException("the keys for what is stored can be read by anyone on this machine");
        }
    }

    /** Never over a file that is there: what another process stored under its keys would be lost. */
    private static void create(Path file, String text) {
        try {
            Path fresh = written(file, text);
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException e) {
                return;
            } finally {
                Files.delete(fresh);
            }
            force(folder(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the keys for what is stored cannot be written", e);
        }
    }

    private static void replace(Path file, String text) {
        try {
            Files.move(written(file, text), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the keys for what is stored cannot be written", e);
        }
    }

    /** A file beside the one to be, on the disk itself before anything is stored under its keys. */
    private static Path written(Path file, String text) throws IOException {
        Files.createDirectories(folder(file));
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
        Path fresh = Files.createTempFile(folder(file), "keys", ".new", PosixFilePermissions.asFileAttribute(owner));
        Files.writeString(fresh, text);
        force(fresh);
        return fresh;
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }
}
