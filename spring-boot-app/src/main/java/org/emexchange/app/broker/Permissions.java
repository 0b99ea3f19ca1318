package org.emexchange.app.broker;

import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.emexchange.hub.policy.PartyId;

/**
 * Who may do what at which address: a party sends to its own {@code in} addresses and reads its own {@code out} addresses;
 * the hub reads every {@code in} and sends to every {@code out}, and reads what was undeliverable or expired. Nothing
 * else is permitted to anyone over the network: no address or queue is made, changed or removed, and nothing is managed.
 */
final class Permissions {
    private static final String QUALIFIED = "::";

    private final Set<String> addresses;

    /** @param addresses those that exist; a queue of the same name is the only one of each */
    Permissions(Set<String> addresses) {
        this.addresses = Set.copyOf(addresses);
    }

    /** @param address an address, or {@code address::queue}, of which both parts must be the same permitted one */
    boolean permits(PartyId party, CheckType act, String address) {
        int divide = address.indexOf(QUALIFIED);
        if (divide >= 0) {
            String queue = address.substring(divide + QUALIFIED.length());
            return queue.equals(address.substring(0, divide)) && permits(party, act, queue);
        }
        return switch (act) {
            case SEND -> isDoor(address, party, true);
            case CONSUME, BROWSE ->
                isDoor(address, party, false)
                        || (party.equals(PartyId.HUB)
                                && BrokerAddresses.forTheHub().contains(address));
            default -> false;
        };
    }

    /** Whether the party may know that the address exists and how much waits there. */
    boolean permitsToSee(PartyId party, String address) {
        return permits(party, CheckType.SEND, address) || permits(party, CheckType.CONSUME, address);
    }

    private boolean isDoor(String address, PartyId party, boolean sending) {
        boolean hub = party.equals(PartyId.HUB);
        return addresses.contains(address)
                && DoorAddress.parse(address)
                        .filter(door -> hub ? door.inbound() != sending : door.inbound() == sending)
                        .filter(door -> hub || door.party().equals(party))
                        .isPresent();
    }
}
