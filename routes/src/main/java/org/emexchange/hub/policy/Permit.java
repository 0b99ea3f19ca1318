package org.emexchange.hub.policy;

import java.util.Set;

/**
 * Proof that a sharing rule permits one share with one recipient. Only {@link SharingRule} makes one, so that who holds
 * it has been through the rule (COP-23).
 */
public final class Permit {
    private final PartyId sender;
    private final PartyId recipient;
    private final Purpose purpose;
    private final Power power;
    private final String agreement;
    private final String gateway;
    private final String capacities;
    private final Set<DataCategory> categories;

    Permit(
            PartyId sender,
            PartyId recipient,
            Purpose purpose,
            Power power,
            String agreement,
            String gateway,
            String capacities,
            Set<DataCategory> categories) {
        this.sender = sender;
        this.recipient = recipient;
        this.purpose = purpose;
        this.power = power;
        this.agreement = agreement;
        this.gateway = gateway;
        this.capacities = capacities;
        this.categories = Set.copyOf(categories);
    }

    public PartyId sender() {
        return sender;
    }

    public PartyId recipient() {
        return recipient;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Power power() {
        return power;
    }

    public String agreement() {
        return agreement;
    }

    /** Ids of the gateway's rules that carry it, joined by {@code +}; one rule for most shares. */
    public String gateway() {
        return gateway;
    }

    /** In which capacity each holds it, sender before recipient, as in {@code CONTROLLER>PROCESSOR} (COP-53 to COP-59). */
    public String capacities() {
        return capacities;
    }

    /** The kinds of data that the copy may hold. */
    public Set<DataCategory> categories() {
        return categories;
    }
}
