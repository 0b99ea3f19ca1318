package org.emexchange.hub.policy;

/** In what capacity a party holds what it is sent (COP-53 to COP-59). */
public enum Capacity {
    /** Determines the purposes and means; what is passed to a body outside the MoJ makes it one (COP-57). */
    CONTROLLER,
    /** Acts on behalf of a controller: the contractor, for the MoJ (COP-59). */
    PROCESSOR,
    /** No competent authority: it holds what it was given on the subject's behalf or by a court's direction. */
    RECIPIENT
}
