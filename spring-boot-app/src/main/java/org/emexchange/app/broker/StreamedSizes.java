package org.emexchange.app.broker;

import java.util.HashMap;
import java.util.Map;
import org.emexchange.app.broker.BrokerRefusal.Kind;

/** Adds up messages that come in many frames, so that one which never ends is cut off at the limit. */
final class StreamedSizes {
    private static final int OPEN = 1_024;

    private final long most;
    private final Map<Long, Long> open = new HashMap<>();

    StreamedSizes(long most) {
        this.most = most;
    }

    void begin(long stream, long octets) throws GateRefusal {
        open.remove(stream);
        add(stream, octets);
    }

    void add(long stream, long octets) throws GateRefusal {
        if (open.merge(stream, octets, Long::sum) > most) {
            throw new GateRefusal(Kind.SIZE, "message");
        }
        if (open.size() > OPEN) {
            throw new GateRefusal(Kind.SIZE, "streams");
        }
    }

    void end(long stream) {
        open.remove(stream);
    }
}
