package org.emexchange.hub.policy;

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
    HUB
}
