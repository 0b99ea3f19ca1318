/**
 * Parties that behave as outsiders do: over the network, with their own certificates and keys, through the doors and
 * never by bean. Nothing here sees the hub, its envelope or its mappings; the envelope is written a second time from
 * {@code docs/envelope-profile.md}, on the JDK alone, and the other seals from their profiles with BouncyCastle, so that a
 * fault of ours is not cancelled by itself.
 */
package org.emexchange.app.demo;
