package org.emexchange.app.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A process of its own that starts a development database and takes messages in, saying each one once it is committed. */
final class CommittingProcess {
    private CommittingProcess() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DevelopmentDatabase database = DevelopmentDatabase.start(Path.of(arguments[0]), TestDatabase.PROGRAMS);
        Store store = Store.open(database.settings(), new TestCipher(), TestCipher.PSEUDONYMS, Clock.systemUTC());
        out.println("server " + database.server().postmaster().orElseThrow().pid());
        for (int n = 1; ; n++) {
            Given.accept(store, arguments[1] + n, "receipt-" + arguments[1] + n);
            out.println("committed " + arguments[1] + n);
        }
    }

    static Process start(Path stateFolder, String prefix) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName(),
                        stateFolder.toString(),
                        prefix))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
