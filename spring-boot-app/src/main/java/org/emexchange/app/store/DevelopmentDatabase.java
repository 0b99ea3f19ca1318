package org.emexchange.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A real PostgreSQL of the hub's own for development: durable, with passwords, on the loopback address only. Its data
 * outlives the hub, under {@code <state>/postgres}; its passwords are in {@code <state>/keys/postgres.properties}. A server
 * that a killed hub has left running is taken over at the next start.
 */
public final class DevelopmentDatabase implements AutoCloseable {
    static final String NAME = "em_exchange";

    private final FileChannel lock;
    private final PostgresServer server;
    private final Roles roles;

    private DevelopmentDatabase(FileChannel lock, PostgresServer server, Roles roles) {
        this.lock = lock;
        this.server = server;
        this.roles = roles;
    }

    /**
     * Starts the server, or takes over the one that runs, and makes roles and database where they are missing.
     *
     * @throws IllegalStateException when another process has this state folder, or the server does not come up durable
     */
    public static DevelopmentDatabase start(Path stateFolder) {
        return start(stateFolder, stateFolder.resolve("postgres"));
    }

    /**
     * @param programs where PostgreSQL's programs are unpacked, which several state folders may share
     */
    static DevelopmentDatabase start(Path stateFolder, Path programs) {
        try {
            Path folder =
                    Files.createDirectories(stateFolder.resolve("postgres")).toRealPath();
            Files.createDirectories(programs);
            FileChannel lock = lock(folder.resolve("lock"));
            try {
                PostgresBinaries binaries = PostgresBinaries.unpackedIn(programs.toRealPath());
                DatabasePasswords passwords =
                        DatabasePasswords.of(stateFolder.resolve("keys"), PostgresServer.data(folder));
                return start(lock, new PostgresServer(binaries, folder, passwords.superuser()), passwords);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the development database cannot be started", e);
        }
    }

    /** Logins of the server that a hub runs there now, for whoever may read its state folder; empty when none runs. */
    public static Optional<StoreSettings> running(Path stateFolder) {
        try {
            Path data = PostgresServer.data(stateFolder.resolve("postgres").toRealPath());
            Optional<Postmaster> server = Postmaster.of(data).filter(named -> named.runs(data));
            if (server.isEmpty()) {
                return Optional.empty();
            }
            DatabasePasswords passwords = DatabasePasswords.of(stateFolder.resolve("keys"), data);
            String url = PostgresServer.url(server.get().port(), NAME);
            return Optional.of(
                    new StoreSettings(url, Roles.APPLICATION, passwords.application(), Roles.OWNER, passwords.owner()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the state folder cannot be read", e);
        }
    }

    private static DevelopmentDatabase start(FileChannel lock, PostgresServer server, DatabasePasswords passwords)
            throws IOException {
        server.start();
        try {
            Safety.requireDurable(server.superuser("postgres"));
            Roles roles = new Roles(server, passwords);
            roles.ensure();
            roles.ensureDatabase(NAME);
            return new DevelopmentDatabase(lock, server, roles);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** Held by this process until it closes or ends, however it ends. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IllegalStateException("this process already runs a database in that state folder", e);
        }
        channel.close();
        throw new IllegalStateException("another hub runs with the state folder of " + file);
    }

    public StoreSettings settings() {
        return roles.settings(NAME);
    }

    /** For tests: a database beside the hub's own, on the same server. */
    StoreSettings database(String name) {
        roles.ensureDatabase(name);
        return roles.settings(name);
    }

    void dropDatabase(String name) {
        roles.dropDatabase(name);
    }

    PostgresServer server() {
        return server;
    }

    /** Stops the server as PostgreSQL wants to be stopped, and waits for it. */
    @Override
    public void close() {
        server.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the state folder's lock cannot be released", e);
        }
    }
}
