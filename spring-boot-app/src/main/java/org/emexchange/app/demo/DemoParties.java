package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The demonstration: courts with a steady trickle of orders, some of them wrong, recipients that answer, and what follows
 * from the orders: allocations, risk forms, alcohol results, violations; prisons with releases; a force and a solicitor that ask for data,
 * and who decides on it. It needs the PKI folder to be there; a door may come later and go for a while.
 */
public final class DemoParties implements AutoCloseable {
    private static final long FIRST_MILLIS = 1_000;

    private final List<AutoCloseable> parties = new ArrayList<>();

    private DemoParties() {}

    /**
     * @throws IOException if a party's keys are not in the PKI folder, or its journal cannot be kept
     * @throws GeneralSecurityException if a key or certificate cannot be read
     */
    public static DemoParties start(DemoSettings settings) throws IOException, GeneralSecurityException {
        DemoParties demo = new DemoParties();
        try {
            demo.begin(new DemoCast(settings), settings);
            long every = settings.interval().toMillis();
            long first = FIRST_MILLIS;
            for (DemoCourt court : DemoCourt.values()) {
                demo.parties.add(new SendingParty(court, settings, first, every * DemoCourt.values().length));
                first += every;
            }
            return demo;
        } catch (IOException | GeneralSecurityException | RuntimeException failed) {
            demo.close();
            throw failed;
        }
    }

    private void begin(DemoCast cast, DemoSettings settings) throws IOException, GeneralSecurityException {
        for (Recipient recipient : cast.recipients()) {
            parties.add(new ReceivingParty(recipient, settings));
        }
        DemoDoors doors = settings.doors();
        List<DemoCast.Part> others = new ArrayList<>();
        doors.mail().map(cast::atMail).ifPresent(others::addAll);
        doors.files().map(cast::atFiles).ifPresent(others::addAll);
        doors.console().map(cast::atConsole).ifPresent(others::addAll);
        if (!doors.hl7().isEmpty()) {
            others.addAll(cast.atHl7());
        }
        for (DemoCast.Part part : others) {
            parties.add(part.begin());
        }
    }

    /** Lets each party end what it is doing; what is not confirmed is sent at the next start. */
    @Override
    public void close() {
        parties.parallelStream().forEach(DemoParties::close);
        parties.clear();
    }

    private static void close(AutoCloseable party) {
        try {
            party.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** At the broker only, in a process of its own: {@code <pki folder> <state folder> <host> <port> [seconds between orders] [seed]}. */
    public static void main(String... arguments) throws Exception {
        DemoSettings settings = new DemoSettings(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                arguments[2],
                Integer.parseInt(arguments[3]),
                Duration.ofMillis(arguments.length > 4 ? Math.round(Double.parseDouble(arguments[4]) * 1_000) : 3_000),
                arguments.length > 5 ? Long.parseLong(arguments[5]) : 1);
        DemoParties demo = start(settings);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            demo.close();
            stopped.countDown();
        }));
        stopped.await();
    }
}
