package org.emexchange.mapping.shared;

/** Kind of device for trail monitoring. */
public enum TrailDevice {
    /** Fitted to the body. */
    FITTED,
    /** Carried, not fitted. */
    NON_FITTED
}
