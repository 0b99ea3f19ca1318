package org.emexchange.mapping.court;

/** Whether a check was made. */
public enum CheckState {
    /** The check was made and the address was found suitable. */
    MADE,
    /** The check was not made. */
    NOT_MADE
}
