package org.emexchange.hub.pipeline;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long a lane rests after failures in a row: doubling from one second to five minutes, less up to a quarter. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    private Backoff() {}

    /** @param failures in a row before this one */
    static Duration after(int failures) {
        Duration full = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Duration bounded = full.compareTo(LONGEST) > 0 ? LONGEST : full;
        return bounded.minusMillis(ThreadLocalRandom.current().nextLong(bounded.toMillis() / 4 + 1));
    }
}
