package org.emexchange.mapping.police;

/** Which way the person went. */
public enum CurfewMovement {
    /** Came to the place of curfew. */
    CAME,
    /** Left it. */
    LEFT
}
