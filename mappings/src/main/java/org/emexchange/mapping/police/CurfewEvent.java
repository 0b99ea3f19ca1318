package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;

/** A person came to the place of curfew or left it. */
public record CurfewEvent(Instant at, CurfewMovement movement, Optional<Position> place) {}
