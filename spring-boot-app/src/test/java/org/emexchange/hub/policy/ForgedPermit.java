package org.emexchange.hub.policy;

/** A permit that no sharing rule gave: what a hub without the duty to ask would hold. */
public final class ForgedPermit {
    private ForgedPermit() {}

    public static Permit of(PartyId sender, PartyId recipient) {
        return new Permit(
                sender,
                recipient,
                Purpose.MONITOR_COMPLIANCE,
                Power.OMA_2007_S14,
                "EMX-ISA-001",
                "G-14-3",
                "CONTROLLER>CONTROLLER",
                java.util.Set.of());
    }
}
