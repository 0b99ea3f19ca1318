package org.emexchange.mapping.monitoring;

import java.util.Optional;

/** Where the contractor can be asked: a team, not a person. */
public record Desk(String team, String phone, Optional<String> email) {}
