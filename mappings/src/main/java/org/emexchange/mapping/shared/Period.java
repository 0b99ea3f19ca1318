package org.emexchange.mapping.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time from start to end.
 *
 * @param end empty where it runs until further order
 */
public record Period(Instant start, Optional<Instant> end) {}
