package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emexchange.app.CommandLine;

/** An Artemis in a process of its own, by the files that the hub writes for one; its port and its data outlive a kill. */
final class PlainBrokerProcess {
    private final Path folder;
    private final int port;
    private Process process;

    private PlainBrokerProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static PlainBrokerProcess start(Path folder, Path certificates) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(CommandLine.run("broker-files", files(folder), "--em.keys.pki=" + certificates))
                .isZero();
        Path pki = Files.createDirectories(folder.resolve("pki"));
        Path own = certificates.resolve("em-exchange").toAbsolutePath();
        Files.writeString(
                pki.resolve("tls.pemcfg"),
                "source.cert=" + own.resolve("tls.crt") + "\nsource.key=" + own.resolve("tls.key") + "\n");
        Path authorities = certificates.resolve("ca");
        join(pki.resolve("authorities.pem"), authorities.resolve("root.crt"), authorities.resolve("issuing.crt"));
        join(pki.resolve("revoked.pem"), authorities.resolve("root.crl"), authorities.resolve("issuing.crl"));
        return new PlainBrokerProcess(folder, port, started(folder, port));
    }

    int port() {
        return port;
    }

    void killAndStartAgain() throws Exception {
        kill();
        process = started(folder, port);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static String files(Path folder) {
        return folder.resolve("files").toString();
    }

    private static Process started(Path folder, int port) throws Exception {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dem.broker.host=localhost",
                        "-Dem.broker.port=" + port,
                        "-Dem.broker.files=" + files(folder),
                        "-Dem.broker.pki=" + folder.resolve("pki"),
                        "-Dem.broker.data=" + folder.resolve("data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainBroker.class.getName(),
                        files(folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("broker.log").toFile()))
                .start();
        while (!answers(port)) {
            if (!started.isAlive()) {
                throw new IOException("the broker ended: " + Files.readString(folder.resolve("broker.log")));
            }
            Thread.sleep(100);
        }
        return started;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void join(Path file, Path... parts) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path part : parts) {
            text.append(Files.readString(part));
        }
        Files.writeString(file, text);
    }
}
