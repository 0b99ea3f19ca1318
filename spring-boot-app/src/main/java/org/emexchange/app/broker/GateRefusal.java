package org.emexchange.app.broker;

import org.emexchange.app.broker.BrokerRefusal.Kind;

/** Octets that the gate does not let through; the connection ends. */
final class GateRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    GateRefusal(Kind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
