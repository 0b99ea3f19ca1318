package org.emexchange.app.demo;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the demonstration parties are set.
 *
 * @param pki folder with a folder for each party
 * @param state where each party keeps its journal, in {@code demo/<party id>}
 * @param host the broker's host, as its certificate names it
 * @param port the broker's port
 * @param interval between two orders, taken over all senders
 * @param seed decides which orders come when; the same seed gives the same traffic
 * @param doors where the doors beside the broker are
 */
public record DemoSettings(Path pki, Path state, String host, int port, Duration interval, long seed, DemoDoors doors) {
    /** At the broker alone. */
    DemoSettings(Path pki, Path state, String host, int port, Duration interval, long seed) {
        this(pki, state, host, port, interval, seed, DemoDoors.NONE);
    }

    public DemoSettings {
        if (interval.toMillis() < 1) {
            throw new IllegalArgumentException("the interval between orders is at least a millisecond");
        }
    }

    Path folder(String party) {
        return state.resolve("demo").resolve(party);
    }
}
