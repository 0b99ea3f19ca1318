package org.emexchange.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A root process on Linux therefore starts it in a user namespace of its own, where it
 * has no privileges and yet owns its files.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Unprivileged() {}

    /**
     * What goes in front of the command.
     *
     * @param owned a folder that this process has made, which tells whose process it is
     */
    static List<String> prefix(Path owned) throws IOException {
        if (!Integer.valueOf(0).equals(Files.getAttribute(owned, "unix:uid"))) {
            return List.of();
        }
        Process trial = new ProcessBuilder(NAMESPACE.get(0), NAMESPACE.get(1), "true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (await(trial) != 0) {
            throw new IllegalStateException("PostgreSQL does not run as root, and this system gives root no user"
                    + " namespace: start the hub as another user, or give it the address of a database");
        }
        return NAMESPACE;
    }

    static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program of PostgreSQL runs", e);
        }
    }
}
