package org.emexchange.mapping.court;

import java.time.Instant;
import java.util.Optional;

/**
 * When a person on bail must surrender.
 *
 * @param at empty where the court states that no date is fixed yet
 */
public record Surrender(Optional<Instant> at) {}
