package org.emexchange.app.faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A hub of its own in another process, from the jar that is shipped; killed as a power cut would. */
public final class HubProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path folder;
    private final int port;
    private final String heap;
    private final List<String> more;
    private final int number;
    private Process process;

    /** @param more settings beside the state folder and the port of the broker */
    HubProcess(Path jar, Path folder, int port, List<String> more) {
        this(jar, folder, port, "1g", more);
    }

    /** @param heap the most that it may have, as in {@code 512m} */
    public HubProcess(Path jar, Path folder, int port, String heap, List<String> more) {
        this(jar, folder, port, heap, more, 0);
    }

    private HubProcess(Path jar, Path folder, int port, String heap, List<String> more, int number) {
        this.jar = jar;
        this.heap = heap;
        this.more = more;
        this.folder = folder;
        this.port = port;
        this.number = number;
        this.process = start();
    }

    Path pki() {
        return folder.resolve("state/pki");
    }

    Path state() {
        return folder.resolve("state");
    }

    private Process start() {
        try {
            List<String> command = new ArrayList<>(List.of(
                    "java",
                    "-Xmx" + heap,
                    "-jar",
                    jar.toString(),
                    "--em.demo.enabled=false",
                    "--em.broker.port=" + port,
                    "--em.state=" + state()));
            command.addAll(more);
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("hub.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the door answers. */
    public void awaitOpen() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new IllegalStateException("hub " + number + " did not start; see " + folder.resolve("hub.log"));
            }
            Thread.sleep(200);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The largest resident set that the JVM has had, in KiB. */
    public long memoryPeak() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** SIGKILL to the JVM alone: its database goes on running. */
    public void killJvm() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGKILL to the JVM and to its database with all its children, as near to at once as a process can. */
    void killAll() throws IOException, InterruptedException {
        long postmaster = Long.parseLong(Files.readAllLines(state().resolve("postgres/data/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> workers = database.descendants().toList();
        process.destroyForcibly();
        database.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Whatever this process has started, and the database of that state: a hub that did not come up leaves them. */
    public static void endWhatRuns(Path state) throws IOException {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Path postmaster = state.resolve("postgres/data/postmaster.pid");
        if (Files.exists(postmaster)) {
            ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(postmaster).get(0).strip()))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    public HubProcess again() {
        return new HubProcess(jar, folder, port, heap, more, number + 1);
    }

    /** Asks it to stop and waits. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
