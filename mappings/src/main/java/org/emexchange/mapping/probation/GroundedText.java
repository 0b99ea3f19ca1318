package org.emexchange.mapping.probation;

/** Information in words, and the ground on which it is shared. */
public record GroundedText(Ground ground, String text) {}
