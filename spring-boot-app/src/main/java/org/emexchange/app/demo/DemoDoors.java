package org.emexchange.app.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the doors beside the broker are, as the parties were told when they were registered. A door that is not told of
 * has no demonstration party at it.
 *
 * @param hl7 ports at the hub by the name of their door
 */
public record DemoDoors(
        Optional<Mail> mail, Optional<Files> files, Map<String, Integer> hl7, Optional<Console> console) {
    /** The broker alone. */
    static final DemoDoors NONE = new DemoDoors(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public DemoDoors {
        hl7 = Map.copyOf(hl7);
    }

    /**
     * The mail server, which is on localhost.
     *
     * @param password of every mailbox
     * @param hub address of the hub's mailbox for each door that takes mail
     * @param parties address of each party that has a mail door
     */
    public record Mail(
            int submission, int reading, String password, Map<String, String> hub, Map<String, String> parties) {
        public Mail {
            hub = Map.copyOf(hub);
            parties = Map.copyOf(parties);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Mail[" + submission + ", " + reading + "]";
        }
    }

    /**
     * The file transfer server, which is on localhost.
     *
     * @param key where the private key of a login is
     */
    public record Files(int port, Function<String, Path> key, Path knownHosts) {}

    /**
     * The console, which is on localhost.
     *
     * @param person who signs in
     * @param password file that the person's password is in
     * @param second the same for whoever confirms what this person proposes
     */
    public record Console(int port, String person, Path password, Optional<Console> second) {}
}
