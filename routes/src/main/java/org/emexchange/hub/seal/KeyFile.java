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
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keys for what is stored, in one file that only its owner may read: {@code current} names the key that new records are
 * wrapped under, {@code since} the instant (UTC) from which it is; each {@code key.<id>} is 32 octets in hex; {@code
 * pseudonym} is the key of pseudonyms, which never changes.
 */
public final class KeyFile {
    private static final String CURRENT = "current";
    private static final String SINCE = "since";
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

    /** Adds a new key and makes it the current one; those before it stay. */
    public static KeyFile rotate(Path file, Instant now) {
        KeyFile before = read(file);
        String next = before.nextId();
        Map<String, String> after = before.entries();
        after.put(CURRENT, next);
        after.put(SINCE, now.toString());
        after.put(KEY + next, fresh());
        return replace(file, after);
    }

    /**
     * Leaves only the current key. What still is under another can be read never again: the caller has made sure that
     * nothing is.
     */
    public static KeyFile retire(Path file) {
        KeyFile before = read(file);
        Map<String, String> after = before.entries();
        before.retirable().forEach(id -> after.remove(KEY + id));
        return replace(file, after);
    }

    /** Id of the key that new records are wrapped under. */
    public String currentId() {
        return value(CURRENT);
    }

    /** Id of the key that a rotation would add. */
    public String nextId() {
        int highest = ids().stream().mapToInt(Integer::parseInt).max().orElse(0);
        return String.valueOf(highest + 1);
    }

    /** Ids of the keys that only older records are under, in their order. */
    public List<String> retirable() {
        return ids().stream().filter(id -> !id.equals(currentId())).toList();
    }

    /** From when on the current key is; the beginning of time for a file that has only its first. */
    public Instant since() {
        return Instant.parse(keys.getProperty(SINCE, Instant.EPOCH.toString()));
    }

    boolean has(String id) {
        return ids().contains(id);
    }

    private List<String> ids() {
        return keys.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEY))
                .map(name -> name.substring(KEY.length()))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
    }

    private Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>();
        keys.stringPropertyNames().forEach(name -> entries.put(name, value(name)));
        return entries;
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

    private static KeyFile replace(Path file, Map<String, String> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            Files.move(
                    written(file, text.toString()),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            force(folder(file));
            return read(file);
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
