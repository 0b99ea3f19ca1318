package org.emexchange.mapping.probation;

/** On which ground information is shared that may be subject to sensitive processing (Annex A, preamble). */
public enum Ground {
    /** Strictly necessary for the contractor to manage risk. */
    STRICTLY_NECESSARY,
    /** The supervised person has consented. */
    CONSENTED,
    /** Nothing in it is subject to sensitive processing. */
    NOT_SENSITIVE
}
