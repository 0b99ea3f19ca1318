package org.emexchange.app.demo;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/** X02, one at a time: every third release is told incompletely first, refused, and told again. */
final class SingleReleases implements Errands {
    static final Errand.Kind KIND =
            new Errand.Kind("X02", "release", OutsiderEr7.STANDARD, "ADT_A03", "MONITOR_COMPLIANCE", "EMX-ISA-005");
    private static final int ONE_IN = 3;

    private final DemoPrison prison;
    private final Pace pace;
    private final String token = UUID.randomUUID().toString().substring(0, 6);
    private final Queue<Errand> waiting = new ArrayDeque<>();
    private int number;

    SingleReleases(DemoPrison prison, Pace pace) {
        this.prison = prison;
        this.pace = pace;
    }

    @Override
    public Optional<Errand> next() {
        if (!pace.due()) {
            return Optional.empty();
        }
        if (waiting.isEmpty()) {
            DemoRelease release = DemoRelease.of(prison, token, number);
            if (number++ % ONE_IN == 1) {
                waiting.add(new Errand(KIND, release.id(), 1, release.incomplete(), false));
                release = release.mended();
            }
            waiting.add(new Errand(KIND, release.id(), 1, release.text(), false));
        }
        return Optional.of(waiting.remove());
    }
}
