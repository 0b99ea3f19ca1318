package org.emexchange.mapping.police;

/**
 * A document of a transfer, cut to what was granted.
 *
 * @param disclosure what whoever asked is given
 * @param removed what was taken out, for the hub's own record
 * @param kept records that the disclosure holds
 */
public record CutBulk(BulkDisclosure disclosure, Removed removed, long kept) {}
