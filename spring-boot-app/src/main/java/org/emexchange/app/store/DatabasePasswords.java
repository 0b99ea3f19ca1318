package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of the development database: 256 random bits each, made once, in a file that only its owner may read. */
record DatabasePasswords(String superuser, String owner, String application) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Reads them, or makes them for a database that is yet to be made.
     *
     * @param data the data folder that they open
     */
    static DatabasePasswords of(Path keysFolder, Path data) throws IOException {
        Path file = keysFolder.resolve("postgres.properties");
        if (!Files.exists(file)) {
            if (Files.exists(data)) {
                throw new IllegalStateException("the passwords of " + data + " are missing: put " + file
                        + " back, or remove the data if it may be lost");
            }
            Files.createDirectories(keysFolder);
            create(file);
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            read.load(reader);
        }
        return new DatabasePasswords(
                password(read, "superuser"), password(read, "owner"), password(read, "application"));
    }

    /** Complete or not at all, whenever the process may end. */
    private static void create(Path file) throws IOException {
        String text = "superuser=%s%nowner=%s%napplication=%s%n".formatted(random(), random(), random());
        Path anew = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(anew);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(anew, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
            channel.force(true);
        }
        Files.move(anew, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String password(Properties read, String name) {
        String password = read.getProperty(name, "");
        if (!password.matches("[0-9a-f]{64}")) {
            throw new IllegalStateException("postgres.properties has no password for " + name);
        }
        return password;
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabasePasswords";
    }
}
