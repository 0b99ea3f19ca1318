package org.emexchange.app.broker;

import java.util.Set;

/** The addresses that are the broker's own and not a party's. Only the hub reads them. */
public final class BrokerAddresses {
    /** What could not be delivered in ten attempts, or was rejected by an AMQP recipient. */
    public static final String DEAD_LETTER = "em-exchange.dead-letter";

    /** What expired before it was taken: nothing is removed silently. {@code _AMQ_ORIG_ADDRESS} says where it waited. */
    public static final String EXPIRED = "em-exchange.expired";

    private BrokerAddresses() {}

    static Set<String> forTheHub() {
        return Set.of(DEAD_LETTER, EXPIRED);
    }
}
