package org.emexchange.mapping.shared;

import java.util.Optional;

/** Name of a person. */
public record PersonName(String first, Optional<String> middle, String last, Optional<String> alias) {}
