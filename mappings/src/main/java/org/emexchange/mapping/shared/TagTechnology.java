package org.emexchange.mapping.shared;

/** How a requirement is monitored. */
public enum TagTechnology {
    /** Radio frequency tag with a unit in the home. */
    RF,
    /** Satellite location tag. */
    GPS,
    /** Transdermal alcohol tag. */
    ALCOHOL
}
