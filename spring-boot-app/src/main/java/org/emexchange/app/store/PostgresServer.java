package org.emexchange.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL server process over one data folder. */
final class PostgresServer {
    /** Which port the next attempt takes. */
    private interface PortChoice {
        int next() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration ADOPTION = Duration.ofSeconds(60);
    private static final int STARTS = 15;
    private static final long LOG_SIZE = 16L * 1024 * 1024;

    /** Durable whatever the defaults are; no socket but the loopback's; no statement's values in the log. */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c shared_buffers=64MB -c max_wal_size=512MB"
            + " -c timezone=UTC -c log_timezone=UTC -c client_connection_check_interval=2s"
            + " -c log_error_verbosity=terse -c log_min_error_statement=panic -c log_parameter_max_length_on_error=0";

    private final PostgresBinaries binaries;
    private final Path folder;
    private final Path data;
    private final String password;
    private volatile int port;
    private volatile boolean stopping;
    private volatile CompletableFuture<Void> watch = CompletableFuture.completedFuture(null);

    /**
     * @param folder its real path: by it a server that was left running is known again
     */
    PostgresServer(PostgresBinaries binaries, Path folder, String password) {
        this.binaries = binaries;
        this.folder = folder;
        this.data = data(folder);
        this.password = password;
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    void start() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_SIZE) {
            Files.move(log(), folder.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(data)) {
            initialise();
        }
        Optional<Postmaster> left = Postmaster.of(data);
        if (left.isPresent() && left.get().runs(data)) {
            if (adopt(left.get())) {
                LOG.info("Took over the PostgreSQL server that an earlier process left running");
                keepRunning();
                return;
            }
            LOG.warn("Stopping a PostgreSQL server that an earlier process left running");
            stop();
            stopping = false;
        } else if (left.isPresent() && left.get().isAnotherProgram()) {
            Files.delete(data.resolve(Postmaster.FILE));
        }
        launch(PostgresServer::freePort);
        keepRunning();
    }

    /** Starts the server again, at the same address, when it ends without having been told to. */
    private void keepRunning() throws IOException {
        watch = Postmaster.of(data)
                .flatMap(server -> ProcessHandle.of(server.pid()))
                .map(server -> server.onExit().thenRunAsync(this::revive))
                .orElseThrow(() -> failed("keep running"));
    }

    private void revive() {
        if (stopping) {
            return;
        }
        LOG.warn("The PostgreSQL server has died: starting it again");
        try {
            int same = port;
            launch(() -> same);
            keepRunning();
        } catch (IOException | IllegalStateException e) {
            LOG.error(
                    "The PostgreSQL server cannot be started again: the hub takes nothing in until it is restarted", e);
        }
    }

    /** Whole or not at all: a folder that bears its name is complete. */
    private void initialise() throws IOException {
        Path anew = folder.resolve("data.new");
        PostgresBinaries.delete(anew);
        Path passwordFile = folder.resolve("initdb.password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            int exit = run(
                    "initdb",
                    "-D",
                    anew.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    passwordFile.toString(),
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--data-checksums");
            if (exit != 0) {
                throw failed("initialise its data folder");
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(anew, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ours is a server that lets us in with our password, has our folder, and is durable. */
    private boolean adopt(Postmaster postmaster) {
        port = postmaster.port();
        long end = System.nanoTime() + ADOPTION.toNanos();
        while (System.nanoTime() < end && postmaster.runs(data)) {
            try (Connection connection = superuser("postgres").getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SHOW data_directory")) {
                boolean ourFolder = row.next() && data.toString().equals(row.getString(1));
                if (ourFolder) {
                    Safety.requireDurable(superuser("postgres"));
                }
                return ourFolder;
            } catch (SQLException e) {
                if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                    return false;
                }
                pause();
            } catch (IllegalStateException e) {
                return false;
            }
        }
        return false;
    }

    /** Several times: another program may take the port, and the remains of a killed server need a moment to go. */
    private void launch(PortChoice choice) throws IOException {
        for (int start = 0; start < STARTS && !stopping; start++) {
            port = choice.next();
            int exit = run(
                    "pg_ctl",
                    "start",
                    "-w",
                    "-t",
                    "120",
                    "-D",
                    data.toString(),
                    "-l",
                    log().toString(),
                    "-o",
                    "-p " + port + SETTINGS);
            if (exit == 0) {
                return;
            }
            pause();
        }
        throw failed("start");
    }

    /** Lets running transactions be rolled back and writes a checkpoint; at once, and with recovery at the next start, if
     * that takes more than a minute. Does nothing when no server runs. */
    void stop() {
        stopping = true;
        watch.cancel(false);
        try {
            if (run("pg_ctl", "stop", "-w", "-t", "60", "-m", "fast", "-D", data.toString()) != 0
                    && Postmaster.of(data).isPresent()) {
                run("pg_ctl", "stop", "-w", "-t", "30", "-m", "immediate", "-D", data.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be stopped", e);
        }
    }

    String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    DataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser("postgres");
        source.setPassword(password);
        source.setConnectTimeout(5);
        source.setLogServerErrorDetail(false);
        return source;
    }

    Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.of(data);
    }

    private int run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Unprivileged.prefix(folder));
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return Unprivileged.await(builder.start());
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private IllegalStateException failed(String what) {
        return new IllegalStateException("PostgreSQL could not " + what + ": see " + log());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL starts", e);
        }
    }
}
