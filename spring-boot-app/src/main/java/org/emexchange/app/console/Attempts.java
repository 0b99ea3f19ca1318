package org.emexchange.app.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed sign-ins, by who tried and from where. After five within a quarter of an hour that one is let in no more from there
 * until the first of them is a quarter of an hour old; after twenty, nobody from there.
 */
final class Attempts {
    private static final int OF_ONE = 5;
    private static final int FROM_ONE_PLACE = 20;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 10_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany(String id, String place) {
        return recent(both(id, place)) >= OF_ONE || recent(place) >= FROM_ONE_PLACE;
    }

    synchronized void failed(String id, String place) {
        note(both(id, place));
        note(place);
    }

    synchronized void succeeded(String id, String place) {
        failures.remove(both(id, place));
    }

    private static String both(String id, String place) {
        return place + "\n" + id;
    }

    private int recent(String key) {
        Deque<Instant> moments = failures.getOrDefault(key, new ArrayDeque<>());
        Instant since = clock.instant().minus(REMEMBERED);
        moments.removeIf(moment -> moment.isBefore(since));
        return moments.size();
    }

    private void note(String key) {
        if (failures.size() >= MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
        Deque<Instant> moments = failures.computeIfAbsent(key, any -> new ArrayDeque<>());
        moments.add(clock.instant());
        if (moments.size() > FROM_ONE_PLACE) {
            moments.removeFirst();
        }
    }
}
