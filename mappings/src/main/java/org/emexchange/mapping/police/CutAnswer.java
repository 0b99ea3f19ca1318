package org.emexchange.mapping.police;

/**
 * An answer cut to what was granted.
 *
 * @param disclosure what the force is given
 * @param removed what was taken out, for the hub's own record
 */
public record CutAnswer(DataDisclosure disclosure, Removed removed) {}
