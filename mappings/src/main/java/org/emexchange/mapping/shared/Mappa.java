package org.emexchange.mapping.shared;

import java.util.Optional;

/**
 * Multi-agency public protection arrangements that a person is under.
 *
 * @param level 1 to 3
 * @param category 1 to 3
 */
public record Mappa(Optional<Integer> level, Optional<Integer> category) {}
