package org.emexchange.mapping.shared;

import java.util.Optional;

/** The adult responsible for a child who wears the device. */
public record ResponsibleAdult(String name, String relationship, Optional<String> phone) {}
