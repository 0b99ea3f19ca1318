package org.emexchange.hub.policy;

import java.util.EnumSet;
import java.util.Set;

/** What kind of body a party is. Each instance of one has keys, addresses and receipts of its own. */
public enum PartyRole {
    HMCTS,
    PRISONS,
    PROBATION,
    YOT,
    PPCS,
    HDC_APPEALS,
    YCS,
    PAROLE_BOARD,
    POLICE,
    HOME_OFFICE,
    EMC,
    MOJ_EM,
    THIRD_PARTY,
    HUB;

    /**
     * In which lists of section 14 a body of this role can be (ISP Annex A). A private prison is a relevant contractor, and a
     * third party in a list is a relevant local authority; the hub is nobody's addressee there.
     */
    public Set<OmaList> lists() {
        return switch (this) {
            case PRISONS -> EnumSet.of(OmaList.A, OmaList.B);
            case THIRD_PARTY -> EnumSet.of(OmaList.B, OmaList.NONE);
            case YOT, PAROLE_BOARD, POLICE, HOME_OFFICE, EMC -> EnumSet.of(OmaList.B);
            case HUB -> EnumSet.of(OmaList.NONE);
            default -> EnumSet.of(OmaList.A);
        };
    }

    /** In what capacity bodies of this role hold what they are sent (COP-53 to COP-59). */
    public Capacity usualCapacity() {
        return switch (this) {
            case EMC, HUB -> Capacity.PROCESSOR;
            case THIRD_PARTY -> Capacity.RECIPIENT;
            default -> Capacity.CONTROLLER;
        };
    }

    /** Where bodies of this role mostly are. */
    public OmaList usualList() {
        return this == THIRD_PARTY ? OmaList.NONE : lists().iterator().next();
    }
}
