package org.emexchange.app;

/** An operator's command line, without the end of the process. */
public final class CommandLine {
    private CommandLine() {}

    public static int run(String... arguments) {
        return Commands.run(arguments);
    }
}
