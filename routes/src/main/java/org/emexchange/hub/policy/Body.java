package org.emexchange.hub.policy;

/**
 * A sender or recipient as the law sees it.
 *
 * @param list its place in section 14 of the Offender Management Act 2007
 */
public record Body(PartyRole role, OmaList list) {
    static Body of(Party party) {
        return new Body(party.role(), party.omaList());
    }

    /** One that is where bodies of its role mostly are. */
    public static Body usual(PartyRole role) {
        return new Body(role, role.usualList());
    }
}
