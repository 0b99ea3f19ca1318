package org.emexchange.hub.pipeline;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.seal.Sealing;

/**
 * What the pipeline works with; made once.
 *
 * @param parties the register as it is now
 * @param bodies how the bodies of JMS messages are read that are not taken
 * @param ownership of the doors that are polled
 * @param pseudonym keyed pseudonym of an order id
 */
public record Kernel(
        Sealing sealing,
        Supplier<Register> parties,
        Ledger ledger,
        Outbox outbox,
        UnaryOperator<String> pseudonym,
        InstantSource clock,
        Limits limits,
        Signals signals,
        JmsBodies bodies,
        Ownership ownership) {

    private static final Party HUB = new Party(PartyId.HUB, PartyRole.HUB, Set.of());

    /**
     * @param octets largest message that a door takes
     * @param attempts deliveries by the broker, or failures at a polled door, before a message that we fail on is set aside
     * @param hold how long a message waits for those before it
     * @param strictHeaders parties whose unknown properties are refused instead of dropped
     * @param withoutAgreement numbers of the interchanges that run although no agreement is in force
     * @param decisions what binds those who decide
     */
    public record Limits(
            long octets,
            int attempts,
            Duration hold,
            Set<PartyId> strictHeaders,
            Set<String> withoutAgreement,
            DecisionLimits decisions) {}

    Register register() {
        return parties.get();
    }

    /** @throws IllegalStateException when the register does not have it: the door would not stand */
    Party party(PartyId id) {
        if (id.equals(PartyId.HUB)) {
            return HUB;
        }
        return register().party(id).orElseThrow(() -> new IllegalStateException(id + " is not in the register"));
    }
}
