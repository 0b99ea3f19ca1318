package org.emexchange.mapping.monitoring;

import java.time.Instant;

/**
 * One position of a person at one moment.
 *
 * @param precisionMetres radius within which the true position lies, as the tag estimates it
 */
public record Fix(Instant at, Position position, int precisionMetres, PositionSource source) {}
