package org.emexchange.app.demo;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Cases that a party works on: it takes one up when it reads its order, and sends what follows at its own pace. While
 * enough of them are open, it leaves the next ones to the colleague at the other desk. A restart ends what is open.
 */
final class Casework implements Errands {
    private static final int ENOUGH = 6;

    private final List<FollowUp> followUps;
    private final Pace pace;
    private final Queue<Errand> waiting = new ArrayDeque<>();

    Casework(Pace pace, FollowUp... followUps) {
        this.pace = pace;
        this.followUps = List.of(followUps);
    }

    static Casework none() {
        return new Casework(new Pace(0, 1_000));
    }

    synchronized void learn(OpenedMessage copy) {
        if (waiting.size() < ENOUGH) {
            followUps.forEach(followUp -> waiting.addAll(followUp.from(copy)));
        }
    }

    @Override
    public synchronized Optional<Errand> next() {
        return waiting.isEmpty() || !pace.due() ? Optional.empty() : Optional.of(waiting.remove());
    }
}
