package org.emexchange.mapping.prison;

/**
 * Who imposed the conditions (Code of Practice, paragraph 11).
 *
 * @param name of the board's panel, the establishment or the team
 */
public record LicenceAuthority(LicenceAuthorityKind kind, String name) {}
