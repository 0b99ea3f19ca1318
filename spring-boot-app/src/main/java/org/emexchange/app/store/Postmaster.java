package org.emexchange.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server that {@code postmaster.pid} of a data folder names: perhaps running, perhaps long gone. */
record Postmaster(long pid, int port) {
    static final String FILE = "postmaster.pid";

    static Optional<Postmaster> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean runs(Path data) {
        return commandLine().filter(line -> line.contains(data.toString())).isPresent();
    }

    /** After a crash of the machine the number may be another program's; PostgreSQL would take that for a server. */
    boolean isAnotherProgram() {
        return commandLine().filter(line -> !line.contains("postgres")).isPresent();
    }

    private Optional<String> commandLine() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine());
    }
}
