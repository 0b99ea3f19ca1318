package org.emexchange.mapping.monitoring;

import java.time.Instant;

/** The hours of curfew that a violation is about. */
public record CurfewHours(Instant from, Instant until) {}
