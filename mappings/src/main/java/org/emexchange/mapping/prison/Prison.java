package org.emexchange.mapping.prison;

/**
 * The establishment that releases.
 *
 * @param party its registered party id, which is the sender's
 * @param code the establishment's own code, as in LEI
 */
public record Prison(String party, String code, String name) {}
