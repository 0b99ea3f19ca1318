package org.emexchange.mapping.prison;

/**
 * States that the Public Protection Casework Section manages the licence.
 *
 * @param party its registered party id
 * @param reference of the case there
 */
public record PpcsCase(String party, String reference) {}
