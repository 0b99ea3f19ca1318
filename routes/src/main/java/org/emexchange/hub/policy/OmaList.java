package org.emexchange.hub.policy;

/** A body's place in section 14 of the Offender Management Act 2007 (ISP Annex A). */
public enum OmaList {
    A,
    B,
    /** In neither list: section 14 carries nothing to it or from it. */
    NONE
}
