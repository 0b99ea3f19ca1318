package org.emexchange.hub.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.emexchange.hub.policy.PartyId;

/** Counts the connections of every MLLP port together. Those in a handshake, which nobody has proved yet, count apart. */
public final class MllpConnections {
    private static final int HANDSHAKES = 500;

    private final MllpLimits limits;
    private final AtomicInteger handshakes = new AtomicInteger();
    private final Map<PartyId, Integer> parties = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    public MllpConnections(MllpLimits limits) {
        this.limits = limits;
    }

    /** How many the party has now. */
    public int of(PartyId party) {
        return parties.getOrDefault(party, 0);
    }

    /** @return false when too many are in a handshake; nothing is counted then */
    boolean begin() {
        return counted(handshakes, HANDSHAKES);
    }

    /** The handshake has ended, well or not. */
    void begun() {
        handshakes.decrementAndGet();
    }

    /** @return false when the party, or everybody together, has too many; nothing is counted then */
    boolean enter(PartyId party) {
        if (!counted(all, limits.connections())) {
            return false;
        }
        int own = parties.merge(party, 1, Integer::sum);
        if (own > limits.connectionsOfOne()) {
            leave(party);
            return false;
        }
        return true;
    }

    void leave(PartyId party) {
        all.decrementAndGet();
        parties.computeIfPresent(party, (any, count) -> count == 1 ? null : count - 1);
    }

    private static boolean counted(AtomicInteger count, int most) {
        if (count.incrementAndGet() > most) {
            count.decrementAndGet();
            return false;
        }
        return true;
    }
}
