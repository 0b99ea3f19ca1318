package org.emexchange.app.demo;

import java.util.concurrent.TimeUnit;

/** When the next order is due: the first after a short while, then one at each interval. */
final class Pace {
    private final long everyNanos;
    private long next;

    Pace(long firstMillis, long everyMillis) {
        this.everyNanos = TimeUnit.MILLISECONDS.toNanos(everyMillis);
        this.next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(firstMillis);
    }

    /** Whether an order is due; it then counts as made. */
    boolean due() {
        long now = System.nanoTime();
        if (now - next < 0) {
            return false;
        }
        next = Math.max(next + everyNanos, now);
        return true;
    }

    /** How long until the next one, in milliseconds, at least one. */
    long pause() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime()));
    }
}
